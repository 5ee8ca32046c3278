/** Line icons of our own under the names that the page gives its icons in `data-icon` (doc §3, §5, §7). */
import type { ReactNode } from 'react';

const LINES: Record<string, string> = {
  'chats-filled':
    'M4 6.5A2.5 2.5 0 0 1 6.5 4h11A2.5 2.5 0 0 1 20 6.5v8a2.5 2.5 0 0 1-2.5 2.5H11l-5 4v-4.2a2.5 2.5 0 0 1-2-2.3zM8 9h8M8 12.5h5',
  'status-refreshed':
    'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8M12 3a9 9 0 0 1 8.5 6M21 13a9 9 0 0 1-5.500 7.300M11 21A9 9 0 0 1 6 5.300',
  'community-refreshed':
    'M12 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6M6 19c0-4 2.500-6 6-6s6 2 6 6M5 12a2.300 2.300 0 1 0 0-4.600M19 12a2.300 2.300 0 1 1 0-4.600M2.500 17c0-1.500.8-2.500 2-3M21.500 17c0-1.500-.8-2.500-2-3',
  'settings-refreshed':
    'M12 8.800a3.200 3.200 0 1 0 0 6.400 3.200 3.200 0 0 0 0-6.400M12 2.800l1.300 2.600 2.900-.4 1 2.700 2.700 1-.4 2.900 2.600 1.300-2.600 1.300.4 2.900-2.700 1-1 2.700-2.900-.4L12 23l-1.300-2.600-2.900.4-1-2.700-2.700-1 .4-2.900L1.900 12.900l2.600-1.300-.4-2.900 2.700-1 1-2.700 2.900.4z',
  'new-chat-outline':
    'M20 11v5.500a2.500 2.500 0 0 1-2.500 2.500H10l-4.500 3v-3.200A2.500 2.500 0 0 1 4 16.500v-9A2.500 2.500 0 0 1 6.500 5H13M18.500 2.500v6M15.500 5.500h6',
  'more-refreshed': 'M12 5.500v.01M12 12v.01M12 18.500v.01',
  'search-refreshed': 'M10.500 4a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13M15.500 15.500L20.500 20.500',
  'video-call':
    'M3.500 8A2 2 0 0 1 5.500 6h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-8a2 2 0 0 1-2-2zM15.500 10.500l5-3v9l-5-3z',
  'plus-rounded': 'M12 4.500v15M4.500 12h15',
  'expressions-outline':
    'M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17M8 14c1 1.800 2.400 2.600 4 2.600s3-.8 4-2.600M9 9.500v.6M15 9.500v.6',
  'mic-outlined':
    'M12 3.500A2.800 2.800 0 0 0 9.200 6.300v5.400a2.800 2.800 0 0 0 5.600 0V6.300A2.800 2.800 0 0 0 12 3.500M6 11.500a6 6 0 0 0 12 0M12 17.500V21',
  'lock-small': 'M7 10.500h10v8.500H7zM9 10.500V8a3 3 0 0 1 6 0v2.500',
  'forward-refreshed': 'M13 6l7 6-7 6v-3.800C8 14.200 5.500 15.500 3.500 18.500 4 13 7 9.900 13 9.700z',
  recalled: 'M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17M6.200 6.200l11.600 11.600',
  'audio-play': 'M7 4.500l12 7.500-12 7.500z',
  'ptt-status':
    'M12 3.500A2.800 2.800 0 0 0 9.200 6.300v5.400a2.800 2.800 0 0 0 5.600 0V6.300A2.800 2.800 0 0 0 12 3.500M6 11.500a6 6 0 0 0 12 0M12 17.500V21',
  'document-PDF-icon': 'M6 2.500h8.500L19 7v14.500H6zM14.500 2.500V7H19M9 12h7M9 15h7M9 18h4',
  'status-image': 'M4 6.500h16v12H4zM4 16l5-5 4 4 3-3 4 4M15.500 10v.01',
  'x-refreshed': 'M5.500 5.500l13 13M18.500 5.500l-13 13',
  'reply-refreshed': 'M10 6L3 12l7 6v-4c5 0 8 1.500 10.500 5-.5-6-4-9-10.500-9z',
  'pin-refreshed': 'M9 3.500h6l-.7 6 3.200 3.500H6.500l3.200-3.500zM12 13v7.500',
  call: 'M6 3.500l3 .5 1.200 4-2 1.800a12 12 0 0 0 6 6l1.800-2 4 1.200.5 3c-8 2-17-7-14.500-14.500',
  'psa-verified':
    'M12 2.800l2.300 1.900 3-.2.8 2.900 2.500 1.600-1.100 2.800 1.100 2.800-2.500 1.600-.8 2.900-3-.2-2.300 1.900-2.300-1.900-3 .2-.8-2.900-2.500-1.600 1.100-2.800-1.100-2.800 2.500-1.600.8-2.900 3 .2zM8.500 12l2.500 2.500 4.500-5',
};

const FILLED: Record<string, string> = {
  'wds-ic-send-filled': 'M3.500 20.200V14l9-2-9-2V3.800L21.500 12z',
};

export interface IconProps {
  name: string;
  size?: number;
  className?: string | undefined;
}

export function Icon({ name, size = 24, className }: IconProps): ReactNode {
  const filled = FILLED[name];
  return (
    <span aria-hidden="true" data-icon={name} className={className}>
      <svg
        viewBox="0 0 24 24"
        height={size}
        width={size}
        preserveAspectRatio="xMidYMid meet"
        fill={filled ? 'currentColor' : 'none'}
        stroke={filled ? 'none' : 'currentColor'}
        strokeWidth={name === 'more-refreshed' ? 2.8 : 1.7}
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <title>{name}</title>
        <path d={filled ?? LINES[name] ?? ''} />
      </svg>
    </span>
  );
}
