/**
 * Puts the cursor into a field of the inspector and opens the section that it stands in. Does nothing where the
 * inspector does not show it.
 *
 * @param key name of the setting, with which the field's id ends
 */
export function focusSetting(key: string): void {
  const field = document.querySelector<HTMLElement>(`.inspector [id$="-${CSS.escape(key)}"]`)
  const section = field?.closest('details')
  if (section) section.open = true
  field?.scrollIntoView({ block: 'center' })
  const control = field?.matches('[role=radiogroup]')
    ? field.querySelector<HTMLElement>('input:checked, input')
    : field
  control?.focus()
}
