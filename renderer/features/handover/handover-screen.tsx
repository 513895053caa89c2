import { chooseHandoverPage, useHandoverPage } from '../../state/handover-page'
import { useText } from '../../state/language'
import { show } from '../../state/session'
import { Button } from '../../ui/button'
import { Icon } from '../../ui/icon'
import type { PageProps } from './page-props'
import { pages } from './pages'
import { texts } from './texts'
import './handover-screen.css'

/** What is made from the design for others: the list of pages, and the one that is read. */
export function HandoverScreen(props: PageProps) {
  const text = useText()
  const chosen = useHandoverPage((state) => state.page)
  const { id, title, Page } = pages.find((page) => page.id === chosen) ?? pages[0]
  return (
    <main className="handover">
      <nav className="handover-pages" aria-label={text(texts.pages)}>
        <h2>{text(texts.title)}</h2>
        <ul>
          {pages.map((page) => (
            <li key={page.id}>
              <button
                type="button"
                aria-current={page.id === id ? 'page' : undefined}
                onClick={() => chooseHandoverPage(page.id)}
              >
                <Icon name={page.icon} />
                {text(page.title)}
              </button>
            </li>
          ))}
        </ul>
        <Button onClick={() => show('design')}>{text(texts.back)}</Button>
      </nav>
      <section key={id} className="handover-page" aria-label={text(title)}>
        <Page {...props} />
      </section>
    </main>
  )
}
