import type { Feature } from '../../model/profile'

/** Audits that a feature of the project decides on: those that read its level. */
export const drivenAudits: { readonly [F in Feature]: readonly string[] } = {
  projectScale: [
    'scale-shortfall',
    'needless-distribution',
    'missing-scalable-platform',
    'fixed-capacity',
    'unscalable-store',
    'many-store-kinds',
    'resource-excess',
    'setup-effort',
    'local-state',
  ],
  teamPythonSkill: [
    'skill-gap',
    'distribution-skill',
    'event-loop-skill',
    'technology-sprawl',
    'self-run-stores',
  ],
  businessComplexity: [
    'missing-batteries',
    'consistency-risk',
    'needless-distribution',
    'missing-second-factor',
    'unaudited-access',
    'wide-backup-gap',
    'lossy-failover',
    'missing-store',
  ],
  performance: ['performance-shortfall', 'uncached-reads', 'unscaled-reads', 'cold-cache-rush'],
  concurrency: [
    'concurrency-shortfall',
    'fixed-capacity',
    'missing-work-queue',
    'in-process-model',
    'cold-cache-rush',
  ],
  maintenanceLifecycle: ['young-technologies', 'missing-alerts', 'setup-effort'],
  deploymentEnvironment: [
    'environment-mismatch',
    'unscripted-infrastructure',
    'plain-internal-links',
    'open-inner-services',
  ],
  dataProcessing: [
    'missing-model-platform',
    'missing-data-tools',
    'idle-data-tools',
    'unscheduled-training',
    'missing-work-queue',
    'many-store-kinds',
  ],
}
