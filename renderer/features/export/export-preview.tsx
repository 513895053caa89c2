import { useEffect, useMemo, useState } from 'react'
import type { FolderFile } from '../../../shared/exchange/document/document-folder'
import { boxesInSvg } from '../../../shared/exchange/print/boxes-in-svg'
import { type Paper, printLayout, sizeOfSvg } from '../../../shared/exchange/print/print-layout'
import { cutMarks } from '../../../shared/exchange/print/sheet-marks'
import { useText } from '../../state/language'
import { picturesFonts, withFonts } from '../../state/picture-fonts'
import type { Made } from './make-export'
import { texts } from './texts'

/** Characters of a text that are shown; more than anybody reads here. */
const shownText = 20_000

interface ExportPreviewProps {
  readonly made: Made
  /** Paper that the pictures are laid on; `null`: they are no document. */
  readonly sheet: { readonly paper: Paper; readonly tiled: boolean } | null
  /** A picture is being dragged out of the window. */
  readonly onDrag: (svg: string) => void
}

/** What would be exported: pictures as they will look, on their pages, or the beginning of a text. */
export function ExportPreview({ made, sheet, onDrag }: ExportPreviewProps) {
  const text = useText()
  const addresses = useAddresses(made.kind === 'pictures' ? made.pictures : none)
  if (made.kind === 'text')
    return <pre className="export-text selectable">{made.text.slice(0, shownText)}</pre>
  if (made.kind === 'folder') return <FolderPreview files={made.files} />
  if (addresses.length === 0) return <p className="export-drawing">{text(texts.drawing)}</p>
  return (
    <div className="export-pictures">
      {addresses.map(({ address, svg }) =>
        sheet && sheet.paper !== 'picture' ? (
          <Sheets key={address} address={address} svg={svg} {...sheet} />
        ) : (
          <img
            key={address}
            className="export-picture"
            src={address}
            alt={text(texts.preview)}
            title={sheet ? undefined : text(texts.dragOut)}
            draggable={!sheet}
            onDragStart={(event) => {
              // The system's own drag of a file takes the place of the page's.
              event.preventDefault()
              onDrag(svg)
            }}
          />
        ),
      )}
    </div>
  )
}

/** The files of a folder, and what its text says. */
function FolderPreview({ files }: { readonly files: readonly [readme: FolderFile, ...FolderFile[]] }) {
  return (
    <div className="export-folder selectable">
      <ul>
        {files.map(({ path }) => (
          <li key={path}>{path}</li>
        ))}
      </ul>
      <pre className="export-text">{files[0].text.slice(0, shownText)}</pre>
    </div>
  )
}

const none: readonly string[] = []

interface Drawn {
  readonly svg: string
  readonly address: string
}

/** Addresses of pictures that have their fonts in themselves; none until those are there. */
function useAddresses(pictures: readonly string[]): readonly Drawn[] {
  const [drawn, setDrawn] = useState<readonly Drawn[]>([])
  useEffect(() => {
    let current = true
    let made: readonly Drawn[] = []
    void picturesFonts(pictures).then((fonts) => {
      if (!current) return
      made = pictures.map((svg) => {
        const blob = new Blob([withFonts(svg, fonts)], { type: 'image/svg+xml' })
        return { svg, address: URL.createObjectURL(blob) }
      })
      setDrawn(made)
    })
    return () => {
      current = false
      for (const { address } of made) URL.revokeObjectURL(address)
    }
  }, [pictures])
  return drawn
}

interface SheetsProps {
  readonly address: string
  readonly svg: string
  readonly paper: Paper
  readonly tiled: boolean
}

/** px between the sheets of one picture. */
const gap = 24

/** A picture on the sheets that it takes. */
function Sheets({ address, svg, paper, tiled }: SheetsProps) {
  const text = useText()
  const size = useMemo(() => sizeOfSvg(svg), [svg])
  const layout = useMemo(() => printLayout(size, paper, tiled, boxesInSvg(svg)), [size, svg, paper, tiled])
  const { page, margin, columns, rows, tiles } = layout
  const room = { width: page.width - 2 * margin, height: page.height - 2 * margin }
  const width = columns * (page.width + gap) - gap
  const height = rows * (page.height + gap) - gap
  return (
    <svg
      className="export-picture"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={text(texts.preview)}
    >
      {tiles.map(({ column, row, sight }) => (
        <g
          key={`${column} ${row}`}
          transform={`translate(${column * (page.width + gap)} ${row * (page.height + gap)})`}
        >
          <rect className="export-sheet" width={page.width} height={page.height} />
          <svg
            aria-hidden="true"
            x={margin}
            y={margin}
            width={room.width}
            height={room.height}
            viewBox={`${sight.x} ${sight.y} ${sight.width} ${sight.height}`}
          >
            <image href={address} width={size.width} height={size.height} />
          </svg>
          {cutMarks(layout, { column, row }).map((mark) => (
            <line key={`${mark.x1} ${mark.y1}`} className="export-cut" {...mark} />
          ))}
        </g>
      ))}
    </svg>
  )
}
