import type { PackState } from '../../../shared/ipc/contract'
import type { RulePack } from '../../../shared/model/house-rules/rule-pack'
import { useText } from '../../state/language'
import { dropRulePack, saveRulePack } from '../../state/rule-packs'
import { Button } from '../../ui/button'
import { Chip } from '../../ui/chip'
import { ProblemList } from './problem-list'
import { notCounted, ruleCount, testsPassed, texts } from './texts'

interface PackRowProps {
  readonly pack: RulePack
  /** Absent until the rules engine has said. */
  readonly state: PackState | undefined
  readonly onUpdate: () => void
}

/** One pack of the workspace, what its tests came to, and what can be done with it. */
export function PackRow({ pack, state, onUpdate }: PackRowProps) {
  const text = useText()
  const name = text(pack.name)
  const problems = state?.problems ?? []
  return (
    <li className="pack" aria-label={name}>
      <div className="pack-head">
        <h3 className="pack-name ellipsis">{name}</h3>
        <code className="pack-id ellipsis">{pack.id}</code>
        <Chip>{text(ruleCount(pack.rules.length))}</Chip>
        {state &&
          (problems.length === 0 ? (
            <Chip tone="good">{text(testsPassed(pack.tests.length))}</Chip>
          ) : (
            <Chip tone="bad">{text(notCounted(problems.length))}</Chip>
          ))}
      </div>
      {problems.length > 0 && <ProblemList problems={problems} />}
      <div className="pack-actions">
        <Button size="small" onClick={onUpdate}>
          {text(texts.update)}
        </Button>
        <Button size="small" onClick={() => void saveRulePack(pack)}>
          {text(texts.saveCopy)}
        </Button>
        <Button size="small" variant="danger" onClick={() => dropRulePack(pack.id)}>
          {text(texts.remove)}
        </Button>
      </div>
    </li>
  )
}
