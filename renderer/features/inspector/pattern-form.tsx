import { useId } from 'react'
import { missingPartText } from '../../../shared/catalog/missing-part-texts'
import { completenessOf } from '../../../shared/catalog/missing-parts'
import { patternName, patterns } from '../../../shared/catalog/pattern-list'
import { call } from '../../../shared/commands/define-command'
import changePattern from '../../../shared/commands/pattern/change-pattern.command'
import completePattern from '../../../shared/commands/pattern/complete-pattern.command'
import dissolvePattern from '../../../shared/commands/pattern/dissolve-pattern.command'
import { patternCode } from '../../../shared/exchange/python/pattern-code'
import { formatPercent } from '../../../shared/i18n/format'
import type { PatternUse } from '../../../shared/model/classes/pattern-use'
import type { Design } from '../../../shared/model/design'
import { run } from '../../state/edit'
import { copyText } from '../../state/hand-over'
import { useText } from '../../state/language'
import { useStudio } from '../../state/studio-store'
import { Button } from '../../ui/button'
import { Chip } from '../../ui/chip'
import { Field } from '../../ui/field'
import { PythonCode } from '../../ui/python-code'
import { Select } from '../../ui/select'
import { ElementFindings } from './element-findings'
import type { ElementFormProps } from './element-form-props'
import { PatternPlayers } from './pattern-players'
import { completePercent, patternTexts } from './pattern-texts'
import './pattern-form.css'

/** The form of a pattern in the design: what it is used for, who plays its roles, what it lacks, and its Python. */
export function PatternForm({ design, elements }: ElementFormProps) {
  const text = useText()
  const form = useId()
  const use = elements.flatMap((id) => design.patterns.get(id) ?? [])[0]
  if (!use) return null
  const pattern = patterns.get(use.pattern)
  return (
    <>
      <header className="inspector-head">
        <h2 className="inspector-title pattern-form-title">{text(patternName(use.pattern))}</h2>
        <Button size="small" onClick={() => run(call(dissolvePattern, { pattern: use.id }))}>
          {text(patternTexts.dissolve)}
        </Button>
      </header>
      {pattern ? (
        <>
          <p className="inspector-hint">{text(pattern.intent)}</p>
          <div className="inspector-fields pattern-form-fields">
            <Field layout="row" label={text(patternTexts.use)} htmlFor={`${form}-use`}>
              <Select
                id={`${form}-use`}
                options={pattern.uses.map(({ id, name }) => ({ value: id, label: text(name) }))}
                value={use.use ?? null}
                onChange={(chosen) => chosen && run(call(changePattern, { pattern: use.id, use: chosen }))}
              />
            </Field>
          </div>
          <Completeness design={design} use={use} />
          <section className="inspector-part">
            <h3 className="overline">{text(patternTexts.roles)}</h3>
            <PatternPlayers design={design} use={use} pattern={pattern} />
          </section>
          <Code design={design} use={use} />
        </>
      ) : (
        <p className="inspector-hint">{text(patternTexts.unknown)}</p>
      )}
      <ElementFindings element={use.id} />
    </>
  )
}

interface UseProps {
  readonly design: Design
  readonly use: PatternUse
}

function Completeness({ design, use }: UseProps) {
  const text = useText()
  const found = completenessOf(design, use)
  if (!found) return null
  if (found.missing.length === 0) return <Chip tone="good">{text(patternTexts.complete)}</Chip>
  return (
    <section className="pattern-missing" aria-label={text(patternTexts.missing)}>
      <div className="pattern-missing-head">
        <Chip tone="bad">{text(completePercent(formatPercent(found.share)))}</Chip>
        <Button size="small" icon="plus" onClick={() => run(call(completePattern, { pattern: use.id }))}>
          {text(patternTexts.add)}
        </Button>
      </div>
      <ul className="pattern-missing-list">
        {found.missing.map((part) => {
          const says = text(missingPartText(use.pattern, part))
          return <li key={says}>{says}</li>
        })}
      </ul>
    </section>
  )
}

function Code({ design, use }: UseProps) {
  const text = useText()
  const language = useStudio((state) => state.settings.language)
  // The inspector is drawn again after every edit; a pattern has few classes.
  const code = patternCode(design, use, language)
  return (
    <section className="inspector-part">
      <h3 className="overline">{text(patternTexts.code)}</h3>
      <div className="pattern-form-code">
        <PythonCode
          code={code}
          label={text(patternTexts.code)}
          copyLabel={text(patternTexts.copy)}
          onCopy={() => void copyText(code, patternTexts.copied)}
        />
      </div>
    </section>
  )
}
