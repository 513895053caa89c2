/** Gives the focus to the sentence at the foot of the window that came last. Does nothing where there is none. */
export function focusToast(): void {
  const button = [...document.querySelectorAll<HTMLElement>('.toast button')].at(-1)
  button?.focus()
}
