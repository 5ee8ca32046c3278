import { Icon } from '../shared/Icon.tsx';

interface Props {
  label: string;
  value: string;
  onChange(value: string): void;
}

/** A search that works while typing; its placeholder is its name, said by screen readers too. */
export function SearchField({ label, value, onChange }: Props) {
  return (
    <label className="search-field">
      <Icon name="search" />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}
