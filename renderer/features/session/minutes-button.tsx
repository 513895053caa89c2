import type { Locale } from '../../../shared/base/localized'
import { minutesTexts } from '../../../shared/exchange/markdown/minutes-texts'
import { useText } from '../../state/language'
import { Button } from '../../ui/button'
import { MenuButton } from '../../ui/menu'
import { languageNames, sessionTexts } from './texts'

/** Asks in which language minutes are wanted, and where. */
export function MinutesButton({
  onChoose,
}: {
  readonly onChoose: (language: Locale, to: 'file' | 'clipboard') => Promise<void>
}) {
  const text = useText()
  const groups = (
    [
      ['file', sessionTexts.saveAs, 'save'],
      ['clipboard', sessionTexts.copyAs, 'copy'],
    ] as const
  ).map(([to, heading, icon]) => ({
    heading: text(heading),
    items: (['en', 'zh'] as const).map((language) => ({
      id: `${to}-${language}`,
      label: languageNames[language],
      icon,
      onSelect: () => void onChoose(language, to),
    })),
  }))
  return (
    <MenuButton label={text(minutesTexts.minutes)} groups={groups} align="end">
      {(opens) => (
        <Button icon="export" {...opens}>
          {text(minutesTexts.minutes)}
        </Button>
      )}
    </MenuButton>
  )
}
