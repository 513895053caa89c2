/**
 * What cannot be seen whole: runs in the page. Controls that stick out of the window, and words that their control cuts
 * without an ellipsis. What a person can scroll to downwards counts as seen.
 */
export function findCutOff(): string[] {
  const found: string[] = []
  const nameOf = (element: Element): string =>
    `${element.tagName.toLowerCase()} “${element.getAttribute('aria-label') ?? element.textContent.trim()}”`
  const { clientWidth, scrollWidth } = document.documentElement
  if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth - clientWidth} px too wide`)

  const scrollsSideways = (element: Element): boolean => {
    for (let outer = element.parentElement; outer; outer = outer.parentElement) {
      if (outer.getAttribute('role') === 'application') return true
      const { overflowX } = getComputedStyle(outer)
      if ((overflowX === 'auto' || overflowX === 'scroll') && outer.scrollWidth > outer.clientWidth)
        return true
    }
    return false
  }
  for (const control of document.querySelectorAll(
    'button, input, select, summary, h1, h2, h3, [role="tab"]',
  )) {
    const { left, right, top, bottom, width } = control.getBoundingClientRect()
    if (width <= 1 || !control.checkVisibility() || scrollsSideways(control)) continue
    if (left < 0 || right > innerWidth) found.push(`${nameOf(control)} sticks out sideways`)
    const fixed = control.closest('.top-bar, .status-bar, [role="toolbar"]') !== null
    if (fixed && (top < 0 || bottom > innerHeight)) found.push(`${nameOf(control)} sticks out`)
    const shortened = getComputedStyle(control).textOverflow === 'ellipsis'
    if (control instanceof HTMLButtonElement && control.scrollWidth > control.clientWidth + 1 && !shortened) {
      found.push(`${nameOf(control)} is too narrow for its words`)
    }
  }
  return found
}
