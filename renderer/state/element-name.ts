import type { ElementId } from '../../shared/base/ids'
import type { Design } from '../../shared/model/design'
import { elementName as nameIn } from '../../shared/report/element-name'
import { useStudio } from './studio-store'

/** What people call an element, in the language of the studio. An element that is gone has no name. */
export const elementName = (design: Design, element: ElementId): string | null =>
  nameIn(design, element, useStudio.getState().settings.language)
