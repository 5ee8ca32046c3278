/** The clock as state, so that a promise moves to "overdue" in front of our eyes. */
import { useEffect, useState } from 'react';
import { useApp } from '../shared/app-context.tsx';

const TICK_MS = 20_000;

export function useNow(): number {
  const { now } = useApp();
  const [time, setTime] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setTime(now()), TICK_MS);
    return () => clearInterval(timer);
  }, [now]);
  return time;
}
