import { useState } from 'react'
import { maxNameLength } from '../../../shared/model/service'
import { useText } from '../../state/language'
import { useStudio } from '../../state/studio-store'
import { InlineName } from '../../ui/inline-name'
import { Tooltip } from '../../ui/tooltip'
import { nameWorkspace } from '../scenario-edits'
import { texts } from '../texts'

/** The name of the open workspace, in full in its tooltip; a click changes it. */
export function WorkspaceName() {
  const text = useText()
  const name = useStudio(({ document }) => document?.workspace.name ?? '')
  const [renaming, setRenaming] = useState(false)
  if (renaming) {
    return (
      <InlineName
        label={text(texts.workspaceName)}
        value={name}
        maxLength={maxNameLength}
        onDone={(next) => {
          setRenaming(false)
          if (next) nameWorkspace(next)
        }}
      />
    )
  }
  return (
    <Tooltip text={`${name} · ${text(texts.renameWorkspace)}`}>
      <button type="button" className="top-bar-name ellipsis" onClick={() => setRenaming(true)}>
        {name}
      </button>
    </Tooltip>
  )
}
