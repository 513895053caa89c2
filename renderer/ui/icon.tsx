import { memo } from 'react'
import { type IconName, iconPaths } from './icons'

interface IconProps {
  readonly name: IconName
  /** px; 20 is the grid's own size. */
  readonly size?: number
}

/** A decorative icon: whoever shows it says its meaning in words. Without words, another language leaves it as it is. */
export const Icon = memo(function Icon({ name, size = 16 }: IconProps) {
  return (
    <svg
      aria-hidden="true"
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={(1.5 * 18) / Math.max(size, 14)}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={iconPaths[name]} />
    </svg>
  )
})
