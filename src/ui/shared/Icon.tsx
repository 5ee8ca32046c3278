/** Line icons, 16 px, one stroke width, drawn for this project. */
/** What the sidebar draws; every path here is carried into every WhatsApp tab. */
const PATHS = {
  chat: 'M2.5 3.5h11v7.5H7l-3 2.5V11H2.5z',
  clock: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2M8 4.8V8l2.2 1.6',
  check: 'M3 8.6l3.2 3.2L13 4.8',
  close: 'M4 4l8 8M12 4l-8 8',
  chevronLeft: 'M10 4L6 8l4 4',
  chevronRight: 'M6 4l4 4-4 4',
  insert: 'M8 2.5v7.2M4.8 6.8L8 10l3.2-3.2M3 13.2h10',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  pencil: 'M3 13l.6-2.8 7.2-7.2 2.2 2.2-7.2 7.2zM9.6 4.2l2.2 2.2',
  trash: 'M3 4.5h10M6.2 4.5V3h3.6v1.5M4.2 4.5l.6 8.5h6.4l.6-8.5M6.8 7v3.8M9.2 7v3.8',
  warning: 'M8 2.8l6 10.4H2zM8 6.6v3.2M8 11.6v.2',
  unseen: 'M2 8c1.5-2.7 3.5-4 6-4s4.5 1.3 6 4c-1.5 2.7-3.5 4-6 4s-4.5-1.3-6-4M3 13L13 3',
  info: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2M8 7.2v3.8M8 4.9v.2',
  bell: 'M4 11.2V7.4a4 4 0 0 1 8 0v3.8l1.2 1.3H2.8zM6.7 13.6c.3.5.7.7 1.3.7s1-.2 1.3-.7',
  book: 'M2.8 3.2c2-.7 3.7-.5 5.2.6 1.5-1.1 3.2-1.3 5.2-.6v9.2c-2-.7-3.7-.5-5.2.6-1.5-1.1-3.2-1.3-5.2-.6zM8 3.8V13',
  gear: 'M2.5 4.5h6M11.5 4.5h2M10 3v3M2.5 8h2M7.5 8h6M6 6.5v3M2.5 11.5h6M11.5 11.5h2M10 10v3',
  shield: 'M8 2.2l5 1.8v3.8c0 3-2 5-5 6-3-1-5-3-5-6V4zM5.6 7.9l1.7 1.7 3.1-3.2',
  collapse: 'M2.5 3h11v10h-11zM10 3v10M5 6l2 2-2 2',
  undo: 'M5.5 3L2.7 5.8l2.8 2.8M3 5.8h6a3.6 3.6 0 0 1 0 7.2H6',
  globe:
    'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2M2.4 8h11.2M8 2.2c3.2 3.7 3.2 7.9 0 11.6M8 2.2c-3.2 3.7-3.2 7.9 0 11.6',
  parcel: 'M2.5 5L8 2.3 13.5 5v6L8 13.7 2.5 11zM2.5 5L8 7.7 13.5 5M8 7.7v6',
  voice: 'M8 2.2a2 2 0 0 0-2 2v3.6a2 2 0 0 0 4 0V4.2a2 2 0 0 0-2-2M3.8 7.6a4.2 4.2 0 0 0 8.4 0M8 11.8v2',
} as const;

/** The library page brings these itself: `library/icons.ts`. */
export type LibraryIcon = 'memory' | 'search' | 'download' | 'upload' | 'refresh';
export type IconName = keyof typeof PATHS | LibraryIcon;
export const ICONS: Partial<Record<IconName, string>> = PATHS;

/** Decorative: the control around it carries the words. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={ICONS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth={1.4}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
