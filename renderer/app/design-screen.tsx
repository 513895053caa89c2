import { type ReactNode, useCallback, useEffect, useState } from 'react'
import type { ViewKind } from '../../shared/model/view-kind'
import type { Point } from '../../shared/views/positioned-view'
import {
  collapseTexts,
  isSelectionCollapsed,
  isSelectionLocked,
  lockTexts,
  proposeDeployment,
  toggleZenInPlace,
  ViewCanvas,
} from '../canvas'
import { Inspector } from '../features/inspector/inspector'
import { TotalBandAction } from '../features/iterate/band-action'
import { IteratePanel } from '../features/iterate/iterate-panel'
import { MermaidPane } from '../features/mermaid/mermaid-pane'
import { Palette } from '../features/palette/palette'
import { PatternShelf } from '../features/patterns/pattern-shelf'
import { PerspectiveCard } from '../features/perspectives/perspective-card'
import { QuantitiesPanel } from '../features/quantities/quantities-panel'
import { GainFacts } from '../features/score/changes/gain-facts'
import { LargeScore } from '../features/score/large-score'
import { ScoreAnnouncement } from '../features/score/score-announcement'
import { ScorePanel } from '../features/score/score-panel'
import { TemplateButtons } from '../features/sequence-templates/template-buttons'
import { SessionPanel } from '../features/session/session-panel'
import { elsewhereOfSelection, showElsewhere } from '../state/elsewhere'
import { useText } from '../state/language'
import { openDesignIn } from '../state/open-design'
import { useAskedSetting } from '../state/open-mention'
import { usePresenting } from '../state/presenting'
import { show } from '../state/session'
import { useStudio } from '../state/studio-store'
import { Button, IconButton } from '../ui/button'
import { Chip } from '../ui/chip'
import { EmptyState } from '../ui/empty-state'
import { Menu } from '../ui/menu'
import { Tabs } from '../ui/tabs'
import { type SideTab, showOverlay, showSideTab, useApp } from './app-state'
import { useEscapeKey } from './escape-key'
import { usePresentationKeys } from './presentation-keys'
import { texts } from './texts'
import { useActionItems, useShortcut } from './use-action-items'
import { usePanelsDue } from './use-panels-due'
import './design-screen.css'

/** Palette, canvas over Mermaid, and score or inspector. */
export function DesignScreen() {
  const { paletteOpen, mermaidOpen, sideOpen } = useStudio((state) => state.settings)
  const view = useStudio((state) => state.view)
  const [menuAt, setMenuAt] = useState<Point | null>(null)
  const panelsDue = usePanelsDue()
  usePresentationKeys()
  useEscapeKey()
  const closeMenu = useCallback(() => setMenuAt(null), [])
  return (
    <main className="design-screen">
      {paletteOpen && (
        <aside className="design-screen-palette">
          {panelsDue && <Palette />}
          {view === 'classes' && <PatternShelf onOpen={() => showOverlay('patterns')} />}
        </aside>
      )}
      <div className="design-screen-centre">
        <div className="design-screen-canvas">
          <ViewCanvas emptyAction={<EmptyView />} onElementMenu={setMenuAt} onFindings={showFindings} />
          <LeaveZen />
          <LargeScore />
          <ScoreAnnouncement />
          {menuAt && <ElementMenu at={menuAt} onClose={closeMenu} />}
        </div>
        {mermaidOpen && <div className="design-screen-mermaid">{panelsDue && <MermaidPane />}</div>}
      </div>
      {sideOpen && <aside className="design-screen-side">{panelsDue && <SidePanel />}</aside>}
    </main>
  )
}

/** The one way back that zen mode shows; Escape is another. */
function LeaveZen() {
  const text = useText()
  const shown = usePresenting((state) => state.zen && state.shown === null)
  const shortcut = useShortcut('view.zen')
  if (!shown) return null
  return (
    <div className="design-screen-leave-zen">
      <IconButton
        icon="contract"
        label={text(texts.leaveZen)}
        shortcut={shortcut}
        onClick={toggleZenInPlace}
      />
    </div>
  )
}

/** What can be done with the selected elements, at the place where it was asked for. */
function ElementMenu({ at, onClose }: { readonly at: Point; readonly onClose: () => void }) {
  const text = useText()
  const questions = useActionItems(['stress.lost', 'stress.slow']).filter(({ disabled }) => disabled !== true)
  const edits = useActionItems(['edit.cut', 'edit.copy', 'edit.duplicate'])
  const removal = useActionItems(['edit.delete'])
  const lines = useActionItems(['line.reset']).filter(({ disabled }) => disabled !== true)
  const isLocked = isSelectionLocked()
  const together = useActionItems([
    'edit.group',
    'edit.ungroup',
    ...(isSelectionCollapsed() ? ['edit.collapse'] : []),
    'edit.lock',
  ]).map((item) => {
    if (item.id === 'edit.collapse') return { ...item, label: text(collapseTexts.expand) }
    return item.id === 'edit.lock'
      ? { ...item, label: text(isLocked ? lockTexts.unlock : lockTexts.lock) }
      : item
  })
  const places = elsewhereOfSelection().map((place) => ({
    id: place.label.en,
    label: text(place.label),
    onSelect: () => showElsewhere(place),
  }))
  const groups = [
    ...(questions.length > 0 ? [questions] : []),
    ...(places.length > 0 ? [{ heading: text(texts.showIn), items: places }] : []),
    ...(lines.length > 0 ? [lines] : []),
    edits,
    together.filter(({ disabled }) => !disabled),
    removal,
  ]
  return <Menu label={text(texts.elementMenu)} groups={groups} at={at} onClose={onClose} />
}

const emptyTexts = {
  layered: texts.emptyDesign,
  deployment: texts.emptyDeployment,
  classes: texts.emptyClasses,
  sequence: texts.emptySequence,
} as const

/** What is done about an empty view with one click. */
const emptyActions: { readonly [V in ViewKind]?: ReactNode } = {
  deployment: <ProposeButton />,
  classes: <PatternButton />,
  sequence: <TemplateButtons />,
}

function PatternButton() {
  const text = useText()
  return (
    <Button variant="primary" icon="package" onClick={() => showOverlay('patterns')}>
      {text(texts.insertPattern)}
    </Button>
  )
}

function ProposeButton() {
  const text = useText()
  const hasServices = useStudio((state) => (openDesignIn(state)?.services.size ?? 0) > 0)
  return (
    <Button variant="primary" icon="layers" disabled={!hasServices} onClick={proposeDeployment}>
      {text(texts.proposeDeployment)}
    </Button>
  )
}

function EmptyView() {
  const text = useText()
  const view = useStudio((state) => state.view)
  const arriving = useStudio((state) => state.arriving)
  if (arriving) return <EmptyState icon="layers" text={text(texts.arriving)} />
  if (view !== 'layered') {
    return <EmptyState icon="layers" text={text(emptyTexts[view])} action={emptyActions[view]} />
  }
  return (
    <EmptyState
      icon="layers"
      text={text(emptyTexts.layered)}
      action={
        <Button variant="primary" icon="candidates" onClick={() => show('profile')}>
          {text(texts.seeCandidates)}
        </Button>
      }
    />
  )
}

/** Which of them is shown is the person's choice; a count on the inspector's tab says that it has something to show. */
function SidePanel() {
  const text = useText()
  const tab = useApp((state) => state.sideTab)
  const selected = useStudio((state) => state.selection.size)
  const asked = useAskedSetting((state) => state.asked)
  useEffect(() => {
    if (asked) showSideTab('inspector')
  }, [asked])
  const panels: { readonly [T in SideTab]: React.ReactNode } = {
    score: (
      <ScorePanel
        perspective={<PerspectiveCard />}
        bandAction={<TotalBandAction onBegin={() => showSideTab('iterate')} />}
      />
    ),
    iterate: <IteratePanel Facts={GainFacts} />,
    quantities: <QuantitiesPanel />,
    inspector: <Inspector />,
    session: <SessionPanel />,
  }
  return (
    <Tabs
      label={text(texts.sidePanel)}
      value={tab}
      onChange={showSideTab}
      tabs={[
        { value: 'score', label: text(texts.score) },
        { value: 'quantities', label: text(texts.quantities) },
        {
          value: 'inspector',
          label: text(texts.inspector),
          mark: selected > 0 && <Chip tone={tab === 'inspector' ? 'plain' : 'accent'}>{selected}</Chip>,
        },
        { value: 'iterate', label: text(texts.iterate) },
        { value: 'session', label: text(texts.session) },
      ]}
    >
      {panels[tab]}
    </Tabs>
  )
}

const showFindings = (): void => showSideTab('inspector')
