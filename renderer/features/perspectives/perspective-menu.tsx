import { formatScore } from '../../../shared/i18n/format'
import { equalWeights } from '../../../shared/report/dimension'
import { sameWeights, totalUnder } from '../../../shared/report/viewpoints'
import { changeWeights } from '../../state/change-weights'
import { useText } from '../../state/language'
import { show } from '../../state/session'
import { useStudio } from '../../state/studio-store'
import { Button } from '../../ui/button'
import { MenuButton } from '../../ui/menu'
import { useCurrent } from './current'
import { texts } from './texts'

/** Chooses the perspective that everything is weighed from; each with the total that the open scenario has from there. */
export function PerspectiveMenu({ onCompare }: { readonly onCompare: () => void }) {
  const text = useText()
  const { weights, perspectives, perspective } = useCurrent()
  const figures = useStudio(({ scenario, scores }) =>
    scenario ? scores.get(scenario)?.dimensions : undefined,
  )
  const isBalanced = sameWeights(weights, equalWeights)
  const name = perspective ? perspective.name : isBalanced ? texts.balanced : texts.own
  const total = (each: typeof weights): string => (figures ? formatScore(totalUnder(figures, each)) : '')
  const items = [
    {
      id: 'balanced',
      label: text(texts.balanced),
      shortcut: total(equalWeights),
      checked: isBalanced,
      onSelect: () => changeWeights(null),
    },
    ...perspectives.map((each) => ({
      id: each.id,
      label: text(each.name),
      shortcut: total(each.weights),
      checked: each === perspective,
      onSelect: () => changeWeights(each.weights),
    })),
  ]
  const more = [
    { id: 'compare', label: text(texts.all), onSelect: onCompare },
    { id: 'weights', label: text(texts.weights), onSelect: () => show('profile') },
  ]
  return (
    <MenuButton label={text(texts.perspective)} groups={[items, more]} align="end">
      {(opens) => (
        <Button
          className="perspective-button"
          aria-label={`${text(texts.perspective)}: ${text(name)}`}
          {...opens}
        >
          <span className="perspective-name ellipsis">{text(name)}</span>
        </Button>
      )}
    </MenuButton>
  )
}
