import { cloud } from './cloud'
import { scaled } from './scaled'
import { serverless } from './serverless'
import { services } from './services'
import { single } from './single'
import type { StagePlan } from './stage-plan'

/** The stages in the order in which a system grows through them. */
export const stagePlans: readonly StagePlan[] = [single, scaled, services, cloud, serverless]
