import type { ComponentProps } from 'react'
import { Icon } from './icon'
import type { IconName } from './icons'
import { Tooltip } from './tooltip'
import './button.css'

interface ButtonProps extends Omit<ComponentProps<'button'>, 'type'> {
  /** `primary`: the one filled button of a place; `outline`: the usual one; `quiet`: without a border. */
  readonly variant?: 'primary' | 'outline' | 'quiet' | 'danger'
  readonly size?: 'normal' | 'small'
  readonly icon?: IconName | undefined
}

/** A button with words on it. */
export function Button({
  variant = 'outline',
  size = 'normal',
  icon,
  className,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      className={join('button', `button-${variant}`, `button-${size}`, className)}
      {...rest}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  )
}

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'type' | 'children' | 'aria-label'> {
  readonly icon: IconName
  /** Accessible name, and what the tooltip says. */
  readonly label: string
  readonly shortcut?: string | undefined
  readonly pressed?: boolean | undefined
  readonly side?: 'below' | 'above'
}

/** A square button with an icon, named by its tooltip. */
export function IconButton({
  icon,
  label,
  shortcut,
  pressed,
  side = 'below',
  className,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip text={label} shortcut={shortcut} side={side}>
      <button
        type="button"
        aria-label={label}
        aria-pressed={pressed}
        className={join('icon-button', className)}
        {...rest}
      >
        <Icon name={icon} size={18} />
      </button>
    </Tooltip>
  )
}

const join = (...names: readonly (string | undefined)[]): string => names.filter(Boolean).join(' ')
