/** Calls back when the window is about to draw; a window that is out of sight waits until it is seen again. */
export const nextFrame = (draw: () => void): void => {
  requestAnimationFrame(draw)
}
