import { StartScreen } from '../features/start/start-screen'
import { useText } from '../state/language'
import { usePresenting } from '../state/presenting'
import { dismissNotice, useStudio } from '../state/studio-store'
import { Toasts } from '../ui/toasts'
import { texts } from './texts'
import { TopBar } from './top-bar/top-bar'
import { useWork } from './work-store'
import './studio.css'

/** The whole window. */
export function Studio() {
  const work = useWork()
  const screen = useStudio((state) => state.screen)
  const arriving = useStudio((state) => state.arriving)
  const bare = useBare()
  return (
    <div className="studio" data-bare={bare} inert={arriving}>
      <TopBar />
      {screen === 'start' && <StartScreen />}
      {work && <work.Screens />}
      {work && <work.Overlays />}
      <Notices />
    </div>
  )
}

/** Whether the canvas is all that is shown, without panels and bars. */
function useBare(): boolean {
  const onDesign = useStudio((state) => state.screen === 'design')
  const bare = usePresenting(({ shown, zen }) => zen || shown !== null)
  return onDesign && bare
}

function Notices() {
  const text = useText()
  const notices = useStudio((state) => state.notices)
  const items = notices.map((notice) => ({
    ...notice,
    text: text(notice.text),
    whole: notice.whole && text(notice.whole),
  }))
  return <Toasts items={items} closeLabel={text(texts.dismiss)} onDismiss={dismissNotice} />
}
