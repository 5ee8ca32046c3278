/** The clock as state: renders anew every twenty seconds while the tab is seen, so that waiting times stay true. */
import { useEffect, useState } from 'react';
import { useApp } from './app-context.tsx';

const TICK_MS = 20_000;

export function useNow(): number {
  const { now } = useApp();
  const [time, setTime] = useState(now);
  useEffect(() => {
    const tick = () => {
      if (!document.hidden) setTime(now());
    };
    const timer = setInterval(tick, TICK_MS);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [now]);
  return time;
}
