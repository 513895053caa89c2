import { useId, useMemo, useState } from 'react'
import type { ElementId } from '../../../shared/base/ids'
import type { Pattern, PatternUseEntry } from '../../../shared/catalog/pattern'
import { patterns } from '../../../shared/catalog/pattern-list'
import { call } from '../../../shared/commands/define-command'
import insertPattern from '../../../shared/commands/pattern/insert-pattern.command'
import { exampleCode } from '../../../shared/exchange/python/pattern-code'
import type { ClassElement } from '../../../shared/model/classes/class-element'
import type { Design } from '../../../shared/model/design'
import { run } from '../../state/edit'
import { copyText } from '../../state/hand-over'
import { useText } from '../../state/language'
import { useOpenDesign } from '../../state/open-design'
import { reveal, select } from '../../state/selection'
import { useStudio } from '../../state/studio-store'
import { showView } from '../../state/view'
import { Button, IconButton } from '../../ui/button'
import { Modal } from '../../ui/dialog'
import { PythonCode } from '../../ui/python-code'
import { Segmented } from '../../ui/segmented'
import { useLibrary } from './library-state'
import { PatternList } from './pattern-list'
import { givenRoles, type Names, startingNames } from './players'
import { RoleFields } from './role-fields'
import { texts } from './texts'
import './pattern-library.css'

interface PatternLibraryProps {
  readonly onClose: () => void
  /** Called once a pattern stands in the design and is selected. */
  readonly onInserted: () => void
}

/** Design patterns to choose from: what each is for, who plays its roles, its Python; and a button that inserts it. */
export function PatternLibrary({ onClose, onInserted }: PatternLibraryProps) {
  const text = useText()
  const title = useId()
  const design = useOpenDesign()
  const pattern = patterns.get(useLibrary((state) => state.pattern))
  const [uses, setUses] = useState<ReadonlyMap<string, string>>(new Map())
  const use = pattern?.uses.find(({ id }) => id === uses.get(pattern.id)) ?? pattern?.uses[0]
  const finish = () => {
    onClose()
    onInserted()
  }
  return (
    <Modal labelledBy={title} width={1040} onClose={onClose}>
      <header className="dialog-head">
        <h2 id={title} className="dialog-title">
          {text(texts.library)}
        </h2>
        <IconButton icon="close" label={text(texts.close)} shortcut="Esc" onClick={onClose} />
      </header>
      <div className="pattern-library">
        <PatternList />
        {design && pattern && use && (
          <PatternPage
            key={`${pattern.id} ${use.id}`}
            design={design}
            pattern={pattern}
            use={use}
            onUse={(chosen) => setUses(new Map(uses).set(pattern.id, chosen))}
            onInserted={finish}
          />
        )}
      </div>
    </Modal>
  )
}

interface PatternPageProps {
  readonly design: Design
  readonly pattern: Pattern
  readonly use: PatternUseEntry
  readonly onUse: (use: string) => void
  readonly onInserted: () => void
}

function PatternPage({ design, pattern, use, onUse, onInserted }: PatternPageProps) {
  const text = useText()
  const language = useStudio((state) => state.settings.language)
  const code = useMemo(() => exampleCode(pattern.id, use.id, language), [pattern, use, language])
  const [names, setNames] = useState<Names>(() =>
    startingNames(pattern, use, selectedClasses(design), design),
  )
  const insert = () => {
    const roles = givenRoles(design, pattern.roles, names)
    if (insertNow(pattern.id, use.id, roles)) onInserted()
  }
  return (
    <div className="pattern-page">
      <header className="pattern-page-head">
        <h3 className="pattern-title">{text(pattern.name)}</h3>
        <p className="pattern-intent">{text(pattern.intent)}</p>
      </header>
      <div className="pattern-use">
        <Segmented
          label={text(texts.use)}
          value={use.id}
          choices={pattern.uses.map(({ id, name }) => ({ value: id, label: text(name) }))}
          onChange={onUse}
        />
        <p className="pattern-use-text">{text(use.text)}</p>
      </div>
      <div className="pattern-columns">
        <section className="pattern-column" aria-label={text(texts.roles)}>
          <h4 className="overline">{text(texts.roles)}</h4>
          <p className="pattern-hint">{text(texts.rolesHint)}</p>
          <div className="pattern-scroll">
            <RoleFields pattern={pattern} design={design} names={names} onChange={setNames} />
          </div>
        </section>
        <section className="pattern-column" aria-label={text(texts.code)}>
          <h4 className="overline">{text(texts.code)}</h4>
          <PythonCode
            code={code}
            label={text(texts.code)}
            copyLabel={text(texts.copy)}
            onCopy={() => void copyText(code, texts.copied)}
          />
        </section>
      </div>
      <footer className="dialog-actions">
        <Button variant="primary" icon="plus" onClick={insert}>
          {text(texts.insert)}
        </Button>
      </footer>
    </div>
  )
}

const selectedClasses = (design: Design): ClassElement[] =>
  [...useStudio.getState().selection].flatMap((id) => design.classes.get(id) ?? [])

/** Inserts it as one step, shows the class view, and selects the pattern. @returns whether it could be */
function insertNow(pattern: string, use: string, roles: ReturnType<typeof givenRoles>): boolean {
  const done = run(call(insertPattern, { pattern, use, roles }))
  if (!done.ok) return false
  showView('classes')
  const made = done.value.flatMap(({ table, after }): ElementId[] =>
    table === 'patterns' && after ? [after.id] : [],
  )
  const classes = done.value.flatMap(({ table, after }): ElementId[] =>
    table === 'classes' && after ? [after.id] : [],
  )
  select(made)
  reveal(classes)
  return true
}
