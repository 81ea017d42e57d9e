import type { ReactElement } from 'react';

/** Small marks beside text, never instead of it: all are hidden from screen readers. */
function mark(path: string): () => ReactElement {
  return function Mark() {
    return (
      <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d={path} />
      </svg>
    );
  };
}

export const ClockMark = mark('M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 4v5l3.5 2');
export const WarningMark = mark('M12 4 2.8 20h18.4L12 4Zm0 6v5m0 2.6v.2');
export const CheckMark = mark('m5 12.5 4.5 4.5L19 7.5');
export const ArrowMark = mark('M5 12h14m-6-6 6 6-6 6');
export const DownMark = mark('m6 9 6 6 6-6');
export const PlusMark = mark('M12 5v14M5 12h14');
export const OutMark = mark('M14 4h6v6m0-6-9 9M10 5H5a1 1 0 0 0-1 1v13a1 1 0 0 0 1 1h13a1 1 0 0 0 1-1v-5');
