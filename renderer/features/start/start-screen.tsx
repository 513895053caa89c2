import type { Localized } from '../../../shared/base/localized'
import { formatMoment } from '../../../shared/i18n/format'
import type { RecentFile, Sample } from '../../../shared/ipc/start'
import { useLanguage, useText } from '../../state/language'
import { open } from '../../state/open-workspace'
import { useStudio } from '../../state/studio-store'
import { Icon } from '../../ui/icon'
import type { IconName } from '../../ui/icons'
import { Logo } from '../../ui/logo'
import { texts } from './texts'
import './start-screen.css'

/** What there is to begin with: a new project, a file, a sample, or what was open lately. */
export function StartScreen() {
  const text = useText()
  const samples = useStudio(({ start }) => start?.samples)
  const recents = useStudio((state) => state.recents)
  return (
    <main className="start-screen">
      <div className="start-screen-column">
        <Logo size={52} />
        <h1 className="start-screen-title">{text({ en: 'Pentarch', zh: '五维架构' })}</h1>
        <p className="start-screen-lead">{text(texts.lead)}</p>
        <div className="start-screen-ways">
          <Way
            icon="profile"
            name={texts.newWorkspace}
            lead={texts.newWorkspaceLead}
            onClick={() => open('document:new', {})}
          />
          <Way
            icon="folder"
            name={texts.open}
            lead={texts.openLead}
            onClick={() => open('document:open', {})}
          />
        </div>
        {samples && samples.length > 0 && <Samples samples={samples} />}
        {recents.length > 0 && <Recents recents={recents} />}
      </div>
    </main>
  )
}

interface WayProps {
  readonly icon: IconName
  readonly name: Localized
  readonly lead: Localized
  readonly onClick: () => Promise<void>
}

function Way({ icon, name, lead, onClick }: WayProps) {
  const text = useText()
  return (
    <button type="button" className="start-card start-way" onClick={() => void onClick()}>
      <Icon name={icon} size={22} />
      <span>
        <span className="start-card-name">{text(name)}</span>
        <span className="start-card-text">{text(lead)}</span>
      </span>
    </button>
  )
}

function Samples({ samples }: { readonly samples: readonly Sample[] }) {
  const text = useText()
  return (
    <section className="start-section">
      <h2 className="overline">{text(texts.samples)}</h2>
      <div className="start-samples">
        {samples.map(({ id, name, summary }) => (
          <button
            key={id}
            type="button"
            className="start-card"
            onClick={() => void open('document:open-sample', { id })}
          >
            <span className="start-card-name">{text(name)}</span>
            <span className="start-card-text">{text(summary)}</span>
          </button>
        ))}
      </div>
    </section>
  )
}

function Recents({ recents }: { readonly recents: readonly RecentFile[] }) {
  const text = useText()
  const language = useLanguage()
  return (
    <section className="start-section">
      <h2 className="overline">{text(texts.recents)}</h2>
      <ul className="start-recents">
        {recents.map(({ path, name, at }) => (
          <li key={path}>
            <button
              type="button"
              className="start-recent"
              title={path}
              onClick={() => void open('document:open-recent', { path })}
            >
              <Icon name="file" />
              <span className="start-recent-name ellipsis">{name}</span>
              <span className="start-recent-path ellipsis">{path}</span>
              <time className="start-recent-time" dateTime={at}>
                {formatMoment(at, language)}
              </time>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
