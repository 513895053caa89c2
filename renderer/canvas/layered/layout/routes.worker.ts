import type { Design } from '../../../../shared/model/design'
import { layeredView } from '../../../../shared/views/layered/layered-view'

/** Answers a design with its whole layered view; answers come in the order of the questions. */
self.addEventListener('message', ({ data }: MessageEvent<Design>) => self.postMessage(layeredView(data)))
