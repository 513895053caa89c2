import { useId } from 'react'
import { papers } from '../../../shared/exchange/print/print-layout'
import { svgFonts } from '../../../shared/exchange/svg/svg-options'
import {
  type ExportChoice,
  exportFormats,
  exportScales,
  exportThemes,
} from '../../../shared/ipc/export-choice'
import { useText } from '../../state/language'
import { Field } from '../../ui/field'
import { Segmented } from '../../ui/segmented'
import { Select } from '../../ui/select'
import { CheckOption } from './check-option'
import { formatNames } from './export-names'
import type { OfferedScope } from './scopes'
import { fontChoices, fontHints, paperNames, texts } from './texts'

interface ExportOptionsProps {
  readonly choice: ExportChoice
  readonly onChange: (change: Partial<ExportChoice>) => void
  readonly scopes: readonly OfferedScope[]
  readonly scope: OfferedScope
  readonly onScope: (key: string) => void
  /** Pixels or pages that it comes to. */
  readonly extent: string | null
}

const numerals = exportScales.map((scale) => ({ value: `${scale}`, label: `${scale}×` }))

/** What can be chosen about an export, as far as it means anything for the format. */
export function ExportOptions({ choice, onChange, scopes, scope, onScope, extent }: ExportOptionsProps) {
  const text = useText()
  const id = useId()
  const { format } = choice
  const isDrawn = format === 'svg' || format === 'png' || format === 'pdf' || format === 'bundle'
  const hasFonts = format === 'svg' || format === 'bundle'
  const hasMermaid = format === 'mermaid' || format === 'markdown' || format === 'bundle'
  return (
    <div className="export-options">
      <Field label={text(texts.format)} htmlFor={`${id}format`}>
        <Select
          id={`${id}format`}
          value={format}
          options={exportFormats.map((value) => ({ value, label: text(formatNames[value]) }))}
          onChange={(value) => value && onChange({ format: value })}
        />
      </Field>
      {scopes.length > 1 && (
        <Field label={text(texts.scope)} htmlFor={`${id}scope`}>
          <Select
            id={`${id}scope`}
            value={scope.key}
            options={scopes.map(({ key, label }) => ({ value: key, label: text(label) }))}
            onChange={(value) => value !== null && onScope(value)}
          />
        </Field>
      )}
      {format === 'png' && (
        <Field label={text(texts.scale)} hint={extent}>
          <Segmented
            label={text(texts.scale)}
            choices={numerals}
            value={`${choice.scale}`}
            onChange={(value) =>
              onChange({ scale: exportScales.find((scale) => `${scale}` === value) ?? choice.scale })
            }
          />
        </Field>
      )}
      {format === 'pdf' && (
        <>
          <Field label={text(texts.paper)} htmlFor={`${id}paper`} hint={extent}>
            <Select
              id={`${id}paper`}
              value={choice.paper}
              options={papers.map((value) => ({ value, label: text(paperNames[value]) }))}
              onChange={(value) => value && onChange({ paper: value })}
            />
          </Field>
          {choice.paper !== 'picture' && (
            <Field label={text(texts.pages)}>
              <Segmented
                label={text(texts.pages)}
                choices={[
                  { value: 'fit', label: text(texts.fit) },
                  { value: 'tiled', label: text(texts.tiled) },
                ]}
                value={choice.tiled ? 'tiled' : 'fit'}
                onChange={(value) => onChange({ tiled: value === 'tiled' })}
              />
            </Field>
          )}
        </>
      )}
      {isDrawn && (
        <>
          <Field label={text(texts.theme)}>
            <Segmented
              label={text(texts.theme)}
              choices={exportThemes.map((value) => ({ value, label: text(texts[value]) }))}
              value={choice.theme}
              onChange={(theme) => onChange({ theme })}
            />
          </Field>
          <Field label={text(texts.ground)}>
            <Segmented
              label={text(texts.ground)}
              choices={[
                { value: 'theme', label: text(texts.ofTheme) },
                { value: 'transparent', label: text(texts.transparent) },
              ]}
              value={choice.transparent ? 'transparent' : 'theme'}
              onChange={(value) => onChange({ transparent: value === 'transparent' })}
            />
          </Field>
          {hasFonts && (
            <Field label={text(texts.fonts)} htmlFor={`${id}fonts`} hint={text(fontHints[choice.fonts])}>
              <Select
                id={`${id}fonts`}
                value={choice.fonts}
                options={svgFonts.map((value) => ({ value, label: text(fontChoices[value]) }))}
                onChange={(fonts) => fonts && onChange({ fonts })}
              />
            </Field>
          )}
        </>
      )}
      {hasMermaid && (
        <CheckOption
          label={text(texts.pinned)}
          hint={text(texts.pinnedHint)}
          checked={choice.pinned}
          onChange={(pinned) => onChange({ pinned })}
        />
      )}
      {isDrawn && format !== 'bundle' && (
        <CheckOption
          label={text(texts.withDesign)}
          hint={text(texts.withDesignHint)}
          checked={choice.withDesign}
          onChange={(withDesign) => onChange({ withDesign })}
        />
      )}
    </div>
  )
}
