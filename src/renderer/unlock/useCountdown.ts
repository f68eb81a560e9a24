import { useEffect, useState } from 'react';

/** Seconds left of a wait, counting down by themselves; `start(8)` begins a new one. */
export function useCountdown(from: number): { seconds: number; start: (seconds: number) => void } {
  const [end, setEnd] = useState(() => performance.now() + from * 1000);
  const [now, setNow] = useState(() => performance.now());
  const seconds = Math.max(0, Math.ceil((end - now) / 1000));
  const isWaiting = seconds > 0;
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(() => setNow(performance.now()), 250);
    return () => clearInterval(timer);
  }, [isWaiting]);
  return {
    seconds,
    start: (wait) => {
      setNow(performance.now());
      setEnd(performance.now() + wait * 1000);
    },
  };
}
