/** Asks before something that cannot be taken back lightly. Escape and the quiet button mean no. */
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useApp } from '../shared/app-context.tsx';
import { Button } from '../shared/Button.tsx';

interface Props {
  title: string;
  text: string;
  confirm: string;
  cancel?: string;
  onConfirm(): void;
  onCancel(): void;
  children?: ReactNode;
}

export function ConfirmDialog({ title, text, confirm, cancel, onConfirm, onCancel, children }: Props) {
  const { t } = useApp();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="confirm"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      <p id={`${id}-text`}>{text}</p>
      {children}
      <div className="confirm-actions">
        <Button onClick={onCancel}>{cancel ?? t('common.cancel')}</Button>
        <Button look="danger" onClick={onConfirm}>
          {confirm}
        </Button>
      </div>
    </dialog>
  );
}
