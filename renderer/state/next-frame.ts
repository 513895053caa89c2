/**
 * Calls back when the window is about to draw, with the time of that, ms; a window that is out of sight waits until it
 * is seen again. The time is when it comes to draw, not when it should have: late frames follow each other at once.
 */
export const nextFrame = (draw: (now: number) => void): void => {
  requestAnimationFrame(() => draw(performance.now()))
}
