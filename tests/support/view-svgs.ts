import { classPicture } from '../../shared/exchange/svg/class-picture'
import { deploymentPicture } from '../../shared/exchange/svg/deployment-picture'
import { layeredPicture } from '../../shared/exchange/svg/layered-picture'
import { pictureSvg } from '../../shared/exchange/svg/picture-svg'
import { sequencePicture } from '../../shared/exchange/svg/sequence-picture'
import type { SvgOptions } from '../../shared/exchange/svg/svg-options'
import type { Design } from '../../shared/model/design'
import type { Interaction } from '../../shared/model/interaction/interaction'

/** One view as SVG, also where there is nothing in it. */
export const layeredSvg = (design: Design, options: SvgOptions): string =>
  pictureSvg(layeredPicture(design, options), options)

export const deploymentSvg = (design: Design, options: SvgOptions): string =>
  pictureSvg(deploymentPicture(design, options), options)

export const classSvg = (design: Design, options: SvgOptions): string =>
  pictureSvg(classPicture(design, options), options)

export const sequenceSvg = (design: Design, interaction: Interaction, options: SvgOptions): string =>
  pictureSvg(sequencePicture(design, interaction, options), options)
