import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'minio',
  name: { en: 'MinIO (S3 interface)', zh: 'MinIO（S3 接口）' },
  category: 'object-storage',
  section: 'stores',
  layer: 'data',
  runtime: 'process',
  summary: {
    en: 'Object storage with the S3 interface that you run yourself; best at files, backups and model artefacts on your own hardware.',
    zh: '可自行部署、兼容 S3 接口的对象存储，最适合在自有硬件上存放文件、备份和模型产物。',
  },
  advice: {
    en: 'Choose it when S3 is wanted but data must stay with you; not when a provider bucket is at hand, or when the AGPL licence is a problem.',
    zh: '需要 S3 接口而数据必须留在自有环境时选它；云厂商存储桶可用，或无法接受 AGPL 许可证时不选。',
  },
  provides: ['object-storage'],
  needs: [],
  pypi: 'minio',
  version: {
    value: '2024-10-13T13-34-11Z',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/minio/package.py',
    date: '2026-07-01',
  },
  licence: {
    value: 'AGPL-3.0-or-later',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/minio/package.py',
  },
  usedBy: [
    { who: 'PostHog', source: 'https://github.com/PostHog/posthog/blob/HEAD/docker-compose.base.yml' },
  ],
  docs: 'https://min.io/docs/',
  rating: { skill: 2, operations: 3, footprint: 'medium' },
  pairs: ['mlflow', 'airflow', 'django', 'spark'],
  conflicts: [],
  groups: ['store'],
  defaults: { standby: false, failover: 'none', backup: 'none', encryption: false, exposure: 'private' },
  icon: 'minio',
})
