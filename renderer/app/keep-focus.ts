/** What can take the focus over: something that may have it anyway, or a part of the window that says where one is. */
const homes = '[tabindex], [role="tabpanel"], main'

/**
 * Keeps the keyboard focus in the window, from now on. What has it may be taken away: a repair that was applied, a screen
 * that was left. The nearest part of the window round it takes it then, so that keys and screen readers go on from there
 * and not from the top.
 */
export function keepFocus(): void {
  /** What has the focus, and everything round it, from the inside out. */
  let trail: readonly Element[] = []
  document.addEventListener('focusin', ({ target }) => {
    const around: Element[] = []
    for (let each = target instanceof Element ? target : null; each; each = each.parentElement)
      around.push(each)
    trail = around
  })
  const observer = new MutationObserver(() => {
    if (document.activeElement !== document.body || trail[0]?.isConnected !== false) return
    const nearest = trail.find((each) => each.isConnected && each.matches(homes))
    const home = nearest ?? document.querySelector('main')
    // The screen that comes may still be loading: it gets the focus when it is there.
    if (!(home instanceof HTMLElement)) return
    if (!home.hasAttribute('tabindex')) home.tabIndex = -1
    home.focus({ preventScroll: true })
  })
  observer.observe(document.body, { childList: true, subtree: true })
}
