import { type ReactNode, useState } from 'react'
import { useText } from '../../state/language'
import { Button } from '../../ui/button'
import { showAll, texts } from './texts'

interface ShowAllProps {
  /** How many there are in all. */
  readonly count: number
  readonly open: boolean
  readonly onToggle: (open: boolean) => void
}

/** Shows all of a list that begins short, and shortens it again. */
export function ShowAll({ count, open, onToggle }: ShowAllProps) {
  const text = useText()
  return (
    <Button
      variant="quiet"
      size="small"
      className="quantity-show-all"
      aria-expanded={open}
      onClick={() => onToggle(!open)}
    >
      {text(open ? texts.showFewer : showAll(count))}
    </Button>
  )
}

interface ShortListProps<T> {
  readonly items: readonly T[]
  /** How many of them are shown until somebody asks for all. */
  readonly first: number
  readonly row: (item: T) => ReactNode
}

/** The first of a list, and all of it on request. */
export function ShortList<T>({ items, first, row }: ShortListProps<T>) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <ul className="quantity-rows">{(open ? items : items.slice(0, first)).map(row)}</ul>
      {items.length > first && <ShowAll count={items.length} open={open} onToggle={setOpen} />}
    </>
  )
}
