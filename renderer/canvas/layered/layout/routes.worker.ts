import { layeredView } from '../../../../shared/views/layered/layered-view'
import type { RoutesAsked, RoutesFound } from './routes-thread'

/** Answers a design with its whole layered view; answers come in the order of the questions. */
self.addEventListener('message', ({ data: { number, design } }: MessageEvent<RoutesAsked>) =>
  self.postMessage({ number, view: layeredView(design) } satisfies RoutesFound),
)
