/** The panel's inner edge: drag it, or use the arrow keys. */
import { type PointerEvent, useRef, useState } from 'react';
import { SIDEBAR_WIDTH } from '../../protocol/settings.ts';
import { useApp } from '../shared/app-context.tsx';
import { useSidebar, useSidebarState } from './sidebar-context.tsx';

const KEY_STEP = 16;
const clamp = (width: number) => Math.round(Math.min(SIDEBAR_WIDTH.max, Math.max(SIDEBAR_WIDTH.min, width)));

export function Resizer() {
  const { t } = useApp();
  const { actions, store } = useSidebar();
  const width = useSidebarState((s) => s.session?.settings.sidebarWidth ?? SIDEBAR_WIDTH.default);
  const rtl = useSidebarState((s) => s.look.rtl);
  const [dragging, setDragging] = useState(false);
  const start = useRef({ x: 0, width: 0 });

  const widthAt = (event: PointerEvent) => {
    const moved = start.current.x - event.clientX;
    return clamp(start.current.width + (rtl ? -moved : moved));
  };
  const preview = (next: number) => {
    const { session } = store.getState();
    if (session)
      store.setState({ session: { ...session, settings: { ...session.settings, sidebarWidth: next } } });
  };
  return (
    <div
      className="resizer"
      role="slider"
      aria-orientation="horizontal"
      aria-label={t('sidebar.resize')}
      aria-valuemin={SIDEBAR_WIDTH.min}
      aria-valuemax={SIDEBAR_WIDTH.max}
      aria-valuenow={width}
      tabIndex={0}
      data-dragging={dragging}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, width };
        setDragging(true);
      }}
      onPointerMove={(event) => {
        if (dragging) preview(widthAt(event));
      }}
      onPointerUp={(event) => {
        setDragging(false);
        void actions.setSettings({ sidebarWidth: widthAt(event) });
      }}
      onKeyDown={(event) => {
        const outward = rtl ? 'ArrowRight' : 'ArrowLeft';
        const inward = rtl ? 'ArrowLeft' : 'ArrowRight';
        if (event.key === outward) void actions.setSettings({ sidebarWidth: clamp(width + KEY_STEP) });
        else if (event.key === inward) void actions.setSettings({ sidebarWidth: clamp(width - KEY_STEP) });
      }}
    />
  );
}
