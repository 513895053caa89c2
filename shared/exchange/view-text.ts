import type { Localized } from '../base/localized'
import { err, ok, type Result } from '../base/result'
import type { Design } from '../model/design'
import type { Interaction } from '../model/interaction/interaction'
import { messagesOf } from '../model/interaction/walk-steps'
import { type Board, marksOn } from '../model/marks/mark'
import type { ViewKind } from '../model/view-kind'
import { classD2 } from './d2/class-d2'
import { sequenceD2 } from './d2/sequence-d2'
import { deploymentD2, layeredD2 } from './d2/services-d2'
import { designDrawio } from './drawio/drawio-file'
import { classMermaid } from './mermaid/class-mermaid'
import { deploymentMermaid } from './mermaid/deployment-mermaid'
import { layeredMermaid } from './mermaid/layered-mermaid'
import { type MermaidOptions, type MermaidText, mermaidDocument } from './mermaid/mermaid-document'
import { sequenceMermaid } from './mermaid/sequence-mermaid'
import { type Notation, type NotationOptions, noClasses, noMessages } from './notation'
import { classPlantuml } from './plantuml/class-plantuml'
import { deploymentPlantuml, layeredPlantuml } from './plantuml/component-plantuml'
import { sequencePlantuml } from './plantuml/sequence-plantuml'
import { structurizrDsl } from './structurizr/structurizr-dsl'
import { classPicture } from './svg/class-picture'
import { deploymentPicture } from './svg/deployment-picture'
import { layeredPicture } from './svg/layered-picture'
import { type Picture, pictureSvg } from './svg/picture-svg'
import { sequencePicture } from './svg/sequence-picture'
import type { PictureOptions, SvgOptions, SvgScope } from './svg/svg-options'

/** A view of a design; the sequence view shows one interaction, if there is any. */
export interface Viewed {
  readonly view: ViewKind
  readonly interaction: Interaction | null
}

/** A view as SVG, or what is missing for it. Equal designs give equal bytes. */
export function viewSvg(design: Design, viewed: Viewed, options: SvgOptions): Result<string, Localized> {
  const picture = viewPicture(design, viewed, options)
  return picture.ok ? ok(pictureSvg(picture.value, options)) : picture
}

/** What is drawn of a view, from back to front, or what is missing for it. */
export function viewPicture(
  design: Design,
  viewed: Viewed,
  options: PictureOptions,
): Result<Picture, Localized> {
  const { view, interaction } = viewed
  if (isEmpty(design, viewed) && !hasMarks(design, viewed)) return err(emptyTexts[view])
  if (options.scope && lacksAny(design, options.scope)) return err(emptyScopes[options.scope.kind])
  switch (view) {
    case 'layered':
      return ok(layeredPicture(design, options))
    case 'deployment':
      return ok(deploymentPicture(design, options))
    case 'classes':
      return ok(classPicture(design, options))
    case 'sequence':
      return interaction ? ok(sequencePicture(design, interaction, options)) : err(emptyTexts.sequence)
  }
}

/**
 * A view in the notation of another tool, or why there is none: nothing to write, or a view that the notation cannot
 * express. Equal designs give equal bytes.
 */
export function viewNotation(
  design: Design,
  viewed: Viewed,
  notation: Notation,
  options: NotationOptions,
): Result<string, Localized> {
  const { view, interaction } = viewed
  if (isEmpty(design, viewed)) return err(emptyTexts[view])
  switch (notation) {
    case 'plantuml':
      return ok(writtenBy(plantumlWriters, design, viewed, options))
    case 'd2':
      return ok(writtenBy(d2Writers, design, viewed, options))
    case 'structurizr':
      if (view === 'classes') return err(noClasses)
      if (view === 'sequence' && interaction && messagesOf(interaction).length === 0) return err(noMessages)
      return ok(structurizrDsl(design, options))
    case 'drawio':
      return ok(designDrawio(design, viewed, options))
  }
}

interface Writers {
  readonly layered: (design: Design, options: NotationOptions) => string
  readonly deployment: (design: Design, options: NotationOptions) => string
  readonly classes: (design: Design, options: NotationOptions) => string
  readonly sequence: (design: Design, interaction: Interaction, options: NotationOptions) => string
}

const plantumlWriters: Writers = {
  layered: layeredPlantuml,
  deployment: deploymentPlantuml,
  classes: classPlantuml,
  sequence: sequencePlantuml,
}

const d2Writers: Writers = {
  layered: layeredD2,
  deployment: deploymentD2,
  classes: classD2,
  sequence: sequenceD2,
}

const writtenBy = (
  writers: Writers,
  design: Design,
  { view, interaction }: Viewed,
  options: NotationOptions,
): string =>
  view !== 'sequence'
    ? writers[view](design, options)
    : interaction
      ? writers.sequence(design, interaction, options)
      : ''

/** A view as Mermaid text with what its reader may run into, or what is missing for it. */
export const viewMermaid = (
  design: Design,
  viewed: Viewed,
  options: MermaidOptions,
): Result<MermaidText, Localized> =>
  isEmpty(design, viewed) ? err(emptyTexts[viewed.view]) : ok(anyMermaid(design, viewed, options))

/** The same, also where there is nothing in the view yet: then a text to begin with. */
export function anyMermaid(
  design: Design,
  { view, interaction }: Viewed,
  options: MermaidOptions,
): MermaidText {
  switch (view) {
    case 'layered':
      return layeredMermaid(design, options)
    case 'deployment':
      return deploymentMermaid(design, options)
    case 'classes':
      return classMermaid(design, options)
    case 'sequence':
      return interaction
        ? sequenceMermaid(design, interaction, options)
        : mermaidDocument({ header: 'sequenceDiagram', body: [] }, options)
  }
}

/** Whether a picture of the view shows marks; comments are in none. */
function hasMarks(design: Design, { view, interaction }: Viewed): boolean {
  const board: Board | null =
    view === 'sequence' ? interaction && { view, interaction: interaction.id } : { view }
  return board !== null && marksOn(design, board).some(({ content }) => content.kind !== 'comment')
}

const lacksAny = (design: Design, scope: SvgScope): boolean =>
  (scope.kind === 'selection' && scope.elements.size === 0) ||
  (scope.kind === 'frame' && design.marks.get(scope.frame)?.content.kind !== 'frame')

const emptyScopes: { readonly [K in SvgScope['kind']]: Localized } = {
  view: { en: 'There is nothing to export.', zh: '没有可导出的内容。' },
  selection: {
    en: 'Nothing is selected. Select what the picture is to show, or export the whole view.',
    zh: '尚未选择任何元素。请先选择要导出的内容，或导出整个视图。',
  },
  frame: {
    en: 'The frame is not on the whiteboard of this view. Choose another one, or export the whole view.',
    zh: '此视图的白板上没有这个画框。请选择其他画框，或导出整个视图。',
  },
}

/** What there has to be before a view can be exported; `null`: it can be. */
export const missingIn = (design: Design, viewed: Viewed): Localized | null =>
  isEmpty(design, viewed) ? emptyTexts[viewed.view] : null

function isEmpty(design: Design, { view, interaction }: Viewed): boolean {
  switch (view) {
    case 'layered':
      return design.services.size === 0
    case 'deployment':
      return design.deploymentNodes.size === 0
    case 'classes':
      return design.classes.size === 0
    case 'sequence':
      return interaction === null || interaction.participants.length === 0
  }
}

/** What there has to be before a view can be exported. */
const emptyTexts: { readonly [V in ViewKind]: Localized } = {
  layered: {
    en: 'The layered view is empty, so there is nothing to export yet. Add a service first.',
    zh: '分层视图为空，暂无可导出的内容。请先添加一个服务。',
  },
  deployment: {
    en: 'The deployment view is empty, so there is nothing to export yet. Add a place where services run first.',
    zh: '部署视图为空，暂无可导出的内容。请先添加一个部署节点。',
  },
  classes: {
    en: 'The class view has no classes, so there is nothing to export yet. Add a class first.',
    zh: '类图中还没有类，暂无可导出的内容。请先添加一个类。',
  },
  sequence: {
    en: 'There is no sequence with participants, so there is nothing to export yet. Add one first.',
    zh: '还没有包含参与者的时序图，暂无可导出的内容。请先添加参与者。',
  },
}
