/** Icons of the library page alone, kept out of the content script. */
import { ICONS, type LibraryIcon } from '../shared/Icon.tsx';

const PATHS: Record<LibraryIcon, string> = {
  memory: 'M4.5 2.5h7v11l-3.5-2.6-3.5 2.6z',
  search: 'M7 2.8a4.2 4.2 0 1 0 0 8.4 4.2 4.2 0 0 0 0-8.4M10.1 10.1l3.4 3.4',
  download: 'M8 2.5v7.2M4.8 6.8L8 10l3.2-3.2M2.8 10.5v2.7h10.4v-2.7',
  upload: 'M8 10.2V3M4.8 5.8L8 2.6l3.2 3.2M2.8 10.5v2.7h10.4v-2.7',
  refresh: 'M13 6.5A5.3 5.3 0 0 0 3.4 5.4M3 2.8v2.9h2.9M3 9.5a5.3 5.3 0 0 0 9.6 1.1M13 13.2v-2.9h-2.9',
};

Object.assign(ICONS, PATHS);
