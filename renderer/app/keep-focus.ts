/** What can take the focus over: something that may have it anyway, or a part of the window that says where one is. */
const homes = '[tabindex], [role="tabpanel"], main'

/** Whether an element may have no focus: it can no longer be pressed, or lies in what nobody may use. */
const isShutOff = (element: Element): boolean =>
  element.matches(':disabled') || element.closest('[inert]') !== null

/** Whether what had the focus has lost it: the browser takes it from what is disabled at once, or with the next frame. */
function isLost(had: Element): boolean {
  const { activeElement, body } = document
  if (activeElement === body) return !had.isConnected || isShutOff(had)
  return activeElement === had && isShutOff(had)
}

/**
 * Keeps the keyboard focus in the window, from now on. What has it may be taken away or disabled: a repair that was
 * applied, a screen that was left, the last step that could be undone. The nearest part of the window round it takes it
 * then, so that keys and screen readers go on from there and not from the top.
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
    const [had] = trail
    if (!had || !isLost(had)) return
    const nearest = trail.find((each) => each.isConnected && each.matches(homes) && !isShutOff(each))
    const home = nearest ?? document.querySelector('main')
    // The screen that comes may still be loading: it gets the focus when it is there.
    if (!(home instanceof HTMLElement)) return
    if (!home.hasAttribute('tabindex')) home.tabIndex = -1
    home.focus({ preventScroll: true })
  })
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled', 'inert'],
  })
}
