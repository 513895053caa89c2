import { isWeb } from '../plan/code-bases'
import { inDocstring, type Writing, written } from './writing'

/** `observability.py`: logs, metrics, traces and error reports, as far as the design has them. */
export function observabilityPy({ code, say }: Writing): string {
  const { settings } = code.lead
  const isStructured = settings.logging === 'structured'
  const hasMetrics = settings.metrics === true && isWeb(code.framework)
  const isTraced = settings.tracing === true
  const isTracked = settings.errorTracking === true
  return written(
    `"""${inDocstring(code.title)}${say({ en: ': what it tells its operators.', zh: '：面向运维的日志、指标与追踪。' })}"""`,
    '',
    isStructured && 'import json',
    'import logging',
    hasMetrics && 'import os',
    'import sys',
    '',
    isTraced && [
      'from opentelemetry import trace',
      'from opentelemetry.sdk.resources import Resource',
      'from opentelemetry.sdk.trace import TracerProvider',
      'from opentelemetry.sdk.trace.export import BatchSpanProcessor',
    ],
    hasMetrics &&
      'from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest, multiprocess',
    (isTraced || hasMetrics) && '',
    `SERVICE = ${JSON.stringify(code.slug)}`,
    hasMetrics && metricsLines(say),
    isStructured && jsonLines(say),
    '',
    '',
    'def set_up_logging(level: str) -> None:',
    `    """${say({ en: 'Sends every message to standard output, where the platform collects it.', zh: '所有日志写到标准输出，由平台收集。' })}"""`,
    '    handler = logging.StreamHandler(sys.stdout)',
    isStructured
      ? '    handler.setFormatter(JsonFormatter())'
      : '    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))',
    '    logging.basicConfig(level=level, handlers=[handler], force=True)',
    isTraced && tracingLines(say),
    isTracked && [
      '',
      '',
      'def set_up_error_tracking(dsn: str, environment: str) -> None:',
      `    """${say({ en: 'Reports errors to the given address; without one, nothing is reported.', zh: '向给定地址上报错误，未设置地址则不上报。' })}"""`,
      '    if not dsn:',
      '        return',
      '    import sentry_sdk',
      '',
      '    sentry_sdk.init(dsn=dsn, environment=environment, send_default_pii=False)',
    ],
  )
}

function jsonLines(say: Writing['say']): string[] {
  return [
    '',
    '',
    'class JsonFormatter(logging.Formatter):',
    `    """${say({ en: 'One JSON object a line.', zh: '每行一个 JSON 对象。' })}"""`,
    '',
    '    def format(self, record: logging.LogRecord) -> str:',
    '        entry = {',
    '            "time": self.formatTime(record, "%Y-%m-%dT%H:%M:%S%z"),',
    '            "level": record.levelname,',
    '            "logger": record.name,',
    '            "message": record.getMessage(),',
    '            "service": SERVICE,',
    '        }',
    '        if record.exc_info:',
    '            entry["error"] = self.formatException(record.exc_info)',
    '        return json.dumps(entry, ensure_ascii=False)',
  ]
}

function metricsLines(say: Writing['say']): string[] {
  return [
    '',
    `# ${say({ en: 'Several worker processes share their metrics in this folder.', zh: '多个工作进程在此目录共享指标。' })}`,
    'if "PROMETHEUS_MULTIPROC_DIR" in os.environ:',
    '    os.makedirs(os.environ["PROMETHEUS_MULTIPROC_DIR"], exist_ok=True)',
    '',
    'REQUESTS = Counter("http_requests_total", "Requests that were answered", ["method", "route", "status"])',
    'DURATION = Histogram("http_request_duration_seconds", "Time until the answer", ["method", "route"])',
    '',
    '',
    'def note_request(method: str, route: str, status: int, seconds: float) -> None:',
    `    """${say({ en: 'Counts one answered request. The route is the pattern, never the address itself.', zh: '记录一次请求。route 用路由模式而非实际地址，避免标签膨胀。' })}"""`,
    '    REQUESTS.labels(method, route, str(status)).inc()',
    '    DURATION.labels(method, route).observe(seconds)',
    '',
    '',
    'def metrics_text() -> bytes:',
    `    """${say({ en: 'All metrics in the format of Prometheus, those of the other worker processes included.', zh: 'Prometheus 格式的全部指标，包含其他工作进程。' })}"""`,
    '    if "PROMETHEUS_MULTIPROC_DIR" not in os.environ:',
    '        return generate_latest()',
    '    registry = CollectorRegistry()',
    '    multiprocess.MultiProcessCollector(registry)',
    '    return generate_latest(registry)',
  ]
}

function tracingLines(say: Writing['say']): string[] {
  return [
    '',
    '',
    'def set_up_tracing(endpoint: str) -> None:',
    `    """${say({ en: 'Sends spans to the given collector; without one, none are recorded.', zh: '将 span 发送到给定的采集地址，未设置则不记录。' })}"""`,
    '    if not endpoint:',
    '        return',
    '    from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter',
    '',
    '    provider = TracerProvider(resource=Resource.create({"service.name": SERVICE}))',
    '    exporter = OTLPSpanExporter(endpoint=f"{endpoint.rstrip(\'/\')}/v1/traces")',
    '    provider.add_span_processor(BatchSpanProcessor(exporter))',
    '    trace.set_tracer_provider(provider)',
    '',
    '',
    'tracer = trace.get_tracer(SERVICE)',
  ]
}

/** The calls that set everything up, for the start of a process. */
export function setUpLines({ code }: Writing, settings: string): string[] {
  const { tracing, errorTracking } = code.lead.settings
  return [
    `set_up_logging(${settings}.log_level)`,
    ...(tracing === true ? [`set_up_tracing(${settings}.otel_exporter_otlp_endpoint)`] : []),
    ...(errorTracking === true
      ? [`set_up_error_tracking(${settings}.sentry_dsn, ${settings}.environment)`]
      : []),
  ]
}

/** What those calls import. */
export const setUpNames = ({ code }: Writing): string[] => [
  ...(code.lead.settings.errorTracking === true ? ['set_up_error_tracking'] : []),
  'set_up_logging',
  ...(code.lead.settings.tracing === true ? ['set_up_tracing'] : []),
]
