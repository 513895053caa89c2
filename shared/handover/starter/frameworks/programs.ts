import { snake } from '../plan/names'
import { setUpLines, setUpNames } from '../python/observability-py'
import { type Files, inDocstring, literal, type Writing, written } from '../python/writing'

/** What a code base runs that answers no requests over HTTP. */
export function programFiles(writing: Writing): Files {
  switch (writing.code.framework) {
    case 'grpc':
      return grpcFiles(writing)
    case 'pipeline':
      return pipelineFiles(writing)
    case 'job':
      return jobFiles(writing)
    default:
      return {}
  }
}

const setUp = (writing: Writing): string[] => [
  '    settings = get_settings()',
  ...setUpLines(writing, 'settings').map((line) => `    ${line}`),
]
const setUpImports = (writing: Writing): string[] => [
  `from ${writing.code.package}.observability import ${setUpNames(writing).join(', ')}`,
  `from ${writing.code.package}.settings import get_settings`,
]

function grpcFiles(writing: Writing): Files {
  const { code, say } = writing
  return {
    [`src/${code.package}/main.py`]: written(
      `"""${inDocstring(code.title)}${say({ en: ': a server of gRPC that tells its health.', zh: '：带健康检查的 gRPC 服务。' })}"""`,
      '',
      'from concurrent.futures import ThreadPoolExecutor',
      '',
      'import grpc',
      'from grpc_health.v1 import health, health_pb2, health_pb2_grpc',
      '',
      setUpImports(writing),
      '',
      'PORT = 50051',
      '',
      '',
      'def create_server(port: int = PORT) -> tuple[grpc.Server, int]:',
      `    """${say({ en: 'The server and the port that it was given. Services of the .proto files are added here.', zh: '返回服务器与实际端口，由 .proto 生成的服务在此注册。' })}"""`,
      '    server = grpc.server(ThreadPoolExecutor(max_workers=10))',
      '    checks = health.HealthServicer()',
      '    health_pb2_grpc.add_HealthServicer_to_server(checks, server)',
      '    checks.set("", health_pb2.HealthCheckResponse.SERVING)',
      '    return server, server.add_insecure_port(f"[::]:{port}")',
      '',
      '',
      'def main() -> None:',
      setUp(writing),
      '    server, _ = create_server()',
      '    server.start()',
      '    server.wait_for_termination()',
      '',
      '',
      'if __name__ == "__main__":',
      '    main()',
    ),
    'tests/test_server.py': written(
      `"""${say({ en: 'The server answers and tells its health.', zh: '服务可响应健康检查。' })}"""`,
      '',
      'import grpc',
      'from grpc_health.v1 import health_pb2, health_pb2_grpc',
      '',
      `from ${code.package}.main import create_server`,
      '',
      '',
      'def test_tells_that_it_serves():',
      '    server, port = create_server(0)',
      '    server.start()',
      '    try:',
      '        with grpc.insecure_channel(f"localhost:{port}") as channel:',
      '            answer = health_pb2_grpc.HealthStub(channel).Check(health_pb2.HealthCheckRequest(), timeout=5)',
      '    finally:',
      '        server.stop(0)',
      '    assert answer.status == health_pb2.HealthCheckResponse.SERVING',
    ),
  }
}

/** Steps of a flow, by the libraries that its services depend on. */
function stepsOf({ code }: Writing): string[] {
  const technologies = new Set(code.members.map(({ technology }) => technology))
  const prepares = ['pandas', 'polars', 'numpy', 'duckdb', 'dask', 'spark'].some((each) =>
    technologies.has(each),
  )
  const trains = ['scikit-learn', 'tensorflow', 'pytorch', 'xgboost'].some((each) => technologies.has(each))
  return ['extract', ...(prepares ? ['prepare'] : []), ...(trains ? ['train', 'evaluate'] : []), 'publish']
}

const stepTexts: { readonly [step: string]: { readonly en: string; readonly zh: string } } = {
  extract: { en: 'Reads the rows of one day.', zh: '读取一天的数据。' },
  prepare: { en: 'Drops what is not complete, and names every feature.', zh: '去除不完整的数据，得到特征。' },
  train: { en: 'Learns a model of the features: here, their mean.', zh: '由特征训练模型，此处以均值代替。' },
  evaluate: { en: 'How far the model is off on average.', zh: '模型的平均误差。' },
  publish: { en: 'Says what was made, for those who use it.', zh: '发布结果供下游使用。' },
}

function stepsPy(writing: Writing): string {
  const { code, say } = writing
  const steps = stepsOf(writing)
  const bodies: { readonly [step: string]: readonly string[] } = {
    extract: [
      'def extract(day: date) -> list[Row]:',
      '    return [{"day": day.toordinal(), "value": float(day.day)}]',
    ],
    prepare: [
      'def prepare(rows: list[Row]) -> list[Row]:',
      '    return [row for row in rows if row.get("value") is not None]',
    ],
    train: [
      'def train(rows: list[Row]) -> float:',
      '    if not rows:',
      '        raise ValueError("nothing to learn from")',
      '    return sum(row["value"] for row in rows) / len(rows)',
    ],
    evaluate: [
      'def evaluate(model: float, rows: list[Row]) -> float:',
      '    return sum(abs(row["value"] - model) for row in rows) / len(rows)',
    ],
    publish: [
      'def publish(rows: list[Row], quality: float | None = None) -> dict[str, float | None]:',
      '    return {"rows": len(rows), "quality": quality}',
    ],
  }
  return written(
    `"""${inDocstring(code.title)}${say({ en: ': its steps, as functions without an orchestrator.', zh: '：各步骤，均为不依赖编排工具的函数。' })}"""`,
    '',
    'from datetime import date',
    '',
    'Row = dict[str, float]',
    steps.map((step) => {
      const [head = '', ...rest] = bodies[step] ?? []
      return ['', '', head, `    """${say(stepTexts[step] ?? { en: step, zh: step })}"""`, rest]
    }),
    '',
    '',
    'def run(day: date) -> dict[str, float | None]:',
    `    """${say({ en: 'All steps for one day, one after the other.', zh: '依次执行一天的全部步骤。' })}"""`,
    '    rows = extract(day)',
    steps.includes('prepare') && '    rows = prepare(rows)',
    steps.includes('train') && ['    model = train(rows)', '    return publish(rows, evaluate(model, rows))'],
    !steps.includes('train') && '    return publish(rows)',
  )
}

function testStepsPy(writing: Writing): string {
  const { code, say } = writing
  const steps = stepsOf(writing)
  const trains = steps.includes('train')
  return written(
    `"""${say({ en: 'Steps do their work without an orchestrator.', zh: '各步骤可脱离编排工具运行。' })}"""`,
    '',
    'from datetime import date',
    '',
    trains && ['import pytest', ''],
    `from ${code.package} import steps`,
    '',
    '',
    'def test_a_day_runs_from_end_to_end():',
    `    assert steps.run(date(2026, 1, 15)) == {"rows": 1, "quality": ${trains ? '0.0' : 'None'}}`,
    steps.includes('prepare') && [
      '',
      '',
      'def test_rows_without_a_value_are_dropped():',
      '    assert steps.prepare([{"value": None}, {"value": 2.0}]) == [{"value": 2.0}]',
    ],
    trains && [
      '',
      '',
      'def test_there_is_no_model_of_nothing():',
      '    with pytest.raises(ValueError):',
      '        steps.train([])',
    ],
  )
}

function mainPy(writing: Writing): string {
  const { code, say } = writing
  return written(
    `"""${inDocstring(code.title)}${say({ en: ': one run from the command line.', zh: '：命令行执行一次。' })}"""`,
    '',
    'import logging',
    'import sys',
    'from datetime import UTC, date, datetime',
    '',
    `from ${code.package} import steps`,
    setUpImports(writing),
    '',
    'logger = logging.getLogger(__name__)',
    '',
    '',
    'def main(arguments: list[str]) -> int:',
    `    """${say({ en: 'Runs for the day that is named, else for today.', zh: '执行指定日期，缺省为当天。' })}"""`,
    setUp(writing),
    '    day = date.fromisoformat(arguments[0]) if arguments else datetime.now(UTC).date()',
    '    logger.info("done for %s: %s", day, steps.run(day))',
    '    return 0',
    '',
    '',
    'if __name__ == "__main__":',
    '    sys.exit(main(sys.argv[1:]))',
  )
}

const jobFiles = (writing: Writing): Files => ({
  [`src/${writing.code.package}/steps.py`]: stepsPy(writing),
  [`src/${writing.code.package}/main.py`]: mainPy(writing),
  'tests/test_steps.py': testStepsPy(writing),
})

function pipelineFiles(writing: Writing): Files {
  const { code, say } = writing
  const files = jobFiles(writing)
  const name = snake(code.slug)
  const about = `"""${inDocstring(code.title)}${say({ en: ': the flow as its orchestrator runs it.', zh: '：供编排工具运行的流程。' })}"""`
  switch (code.lead.technology) {
    case 'airflow':
      return {
        ...files,
        [`dags/${name}.py`]: written(
          about,
          '',
          'from datetime import date, datetime, timedelta',
          '',
          'from airflow.sdk import dag, task',
          '',
          '',
          `@dag(schedule="@daily", start_date=datetime(2026, 1, 1), catchup=False, tags=[${literal(code.slug)}])`,
          `def ${name}():`,
          '    @task(retries=3, retry_delay=timedelta(minutes=5), execution_timeout=timedelta(hours=1))',
          '    def run_day(logical_day: str) -> dict:',
          `        from ${code.package} import steps`,
          '',
          '        return steps.run(date.fromisoformat(logical_day))',
          '',
          '    run_day("{{ ds }}")',
          '',
          '',
          `${name}()`,
        ),
      }
    case 'prefect':
      return {
        ...files,
        [`flows/${name}.py`]: written(
          about,
          '',
          'from datetime import UTC, date, datetime',
          '',
          'from prefect import flow, task',
          '',
          `from ${code.package} import steps`,
          '',
          '',
          '@task(retries=3, retry_delay_seconds=60)',
          'def run_day(day: date) -> dict:',
          '    return steps.run(day)',
          '',
          '',
          `@flow(name=${literal(code.slug)})`,
          `def ${name}_flow() -> dict:`,
          '    return run_day(datetime.now(UTC).date())',
          '',
          '',
          'if __name__ == "__main__":',
          `    ${name}_flow()`,
        ),
      }
    default:
      return {
        ...files,
        [`flows/${name}.py`]: written(
          about,
          '',
          'from datetime import date, timedelta',
          '',
          'from temporalio import activity, workflow',
          '',
          'with workflow.unsafe.imports_passed_through():',
          `    from ${code.package} import steps`,
          '',
          '',
          '@activity.defn',
          'def run_day(day: str) -> dict:',
          '    return steps.run(date.fromisoformat(day))',
          '',
          '',
          '@workflow.defn',
          'class DailyFlow:',
          '    @workflow.run',
          '    async def run(self, day: str) -> dict:',
          '        return await workflow.execute_activity(',
          '            run_day, day, start_to_close_timeout=timedelta(hours=1)',
          '        )',
        ),
      }
  }
}
