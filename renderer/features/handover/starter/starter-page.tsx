import { useMemo, useState } from 'react'
import { starterProject } from '../../../../shared/handover/starter/starter-project'
import { copyText, saveStarter } from '../../../state/hand-over'
import { useLanguage, useText } from '../../../state/language'
import { openDesignIn } from '../../../state/open-design'
import { openElement } from '../../../state/open-mention'
import { useStudio } from '../../../state/studio-store'
import { Button } from '../../../ui/button'
import { PythonCode } from '../../../ui/python-code'
import { FileTree } from './file-tree'
import { texts } from './texts'
import './starter-page.css'

/** File that is shown first. */
const readme = 'README.md'

/** The starter project of the open design: what is in it, what does not fit together, and where it is saved. */
export function StarterPage() {
  const text = useText()
  const language = useLanguage()
  const design = useStudio(openDesignIn)
  // A design changes in place; its revision tells that it has.
  const revision = useStudio((state) => state.revision)
  const name = useStudio(({ document }) => document?.workspace.name ?? '')
  const project = useMemo(
    () => (design && revision >= 0 ? starterProject(design, name, language) : null),
    [design, name, language, revision],
  )
  const [wanted, setWanted] = useState(readme)
  if (!project) return null
  const { files, notes } = project
  const chosen = files.has(wanted) ? wanted : readme
  const content = files.get(chosen) ?? ''
  return (
    <>
      <header className="handover-head">
        <span className="starter-count">{text(texts.count(files.size))}</span>
        <span className="handover-space" />
        <Button size="small" icon="save" onClick={() => void saveStarter('zip')}>
          {text(texts.saveZip)}
        </Button>
        <Button size="small" variant="primary" icon="folder" onClick={() => void saveStarter('folder')}>
          {text(texts.saveFolder)}
        </Button>
      </header>
      <section className="starter-fit" aria-label={text(texts.fit)}>
        {notes.length === 0 ? (
          <p>{text(texts.allFits)}</p>
        ) : (
          <ul>
            {notes.map((note) => (
              <li key={`${note.service} ${note.text.en}`}>
                <button type="button" className="starter-note" onClick={() => openElement(note.service)}>
                  {text(note.text)}
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
      <div className="starter-files">
        <FileTree paths={[...files.keys()]} chosen={chosen} onChoose={setWanted} label={text(texts.files)} />
        <PythonCode
          code={content}
          plain={!chosen.endsWith('.py')}
          label={chosen}
          copyLabel={text(texts.copy)}
          onCopy={() => void copyText(content, texts.copied)}
        />
      </div>
    </>
  )
}
