/** Tomcat in the foreground, with one application: catalina.out is its error log. */
import type { Bench } from '../runner/bench.ts';
import type { Service } from '../runner/service.ts';

/** Parts of a Tomcat that a lab sets. */
export interface TomcatParts {
  /** Attributes of the connector. */
  connector?: string;
  /** The page fail.jsp, where there is one; without it, nothing but files is served. */
  page?: string;
}

export interface Tomcat {
  url: string;
  port: number;
  service: Service;
  log: string;
  /** Puts other parts in the place of those that are there, and restarts Tomcat. */
  configure: (parts: TomcatParts) => Promise<void>;
}

const serverOf = (port: number, connector = '') => `<Server port="-1">
  <Service name="Catalina">
    <Connector port="${port}" address="127.0.0.1" protocol="HTTP/1.1" maxThreads="4" ${connector} />
    <Engine name="Catalina" defaultHost="localhost">
      <Host name="localhost" appBase="webapps" deployXML="false" />
    </Engine>
  </Service>
</Server>
`;

/** What Tomcat knows of a file is old after 100 ms, not after 5 seconds. */
const context = '<Context><Resources cacheTtl="100" /></Context>\n';

/** Tomcat looks at every request whether a page has changed, not every 4 seconds. */
const lookAlways =
  '<init-param><param-name>modificationTestInterval</param-name><param-value>0</param-value></init-param>';

const servletOf = (name: string, type: string, pattern: string, more = '') => `
  <servlet><servlet-name>${name}</servlet-name><servlet-class>${type}</servlet-class>${more}</servlet>
  <servlet-mapping><servlet-name>${name}</servlet-name><url-pattern>${pattern}</url-pattern></servlet-mapping>`;

const webOf = (hasPage: boolean) => `<web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
  ${servletOf('default', 'org.apache.catalina.servlets.DefaultServlet', '/')}
  ${hasPage ? servletOf('jsp', 'org.apache.jasper.servlet.JspServlet', '*.jsp', lookAlways) : ''}
  <welcome-file-list><welcome-file>index.html</welcome-file></welcome-file-list>
</web-app>
`;

/** Returns Tomcat with these parts, not started. */
export async function planTomcat(bench: Bench, parts: TomcatParts = {}): Promise<Tomcat> {
  const port = await bench.port();
  const write = (next: TomcatParts) => {
    bench.write('conf/server.xml', serverOf(port, next.connector));
    bench.write('conf/web.xml', webOf(next.page !== undefined));
    if (next.page !== undefined) bench.write('webapps/app/fail.jsp', next.page);
  };
  write(parts);
  bench.write('conf/context.xml', context);
  // Names what need not be searched for tags, which takes seconds.
  bench.write(
    'conf/catalina.properties',
    'common.loader="${catalina.home}/lib/*.jar"\ntomcat.util.scan.StandardJarScanFilter.jarsToSkip=*.jar\n',
  );
  bench.write('webapps/app/index.html', 'ok\n');
  for (const folder of ['logs', 'temp', 'work']) bench.makeFolder(folder);
  // Whoever starts it writes what it prints to catalina.out.
  const log = bench.path(`tomcat-${bench.services.length}.out`);
  const service = bench.plan({
    name: 'tomcat',
    product: 'tomcat',
    command: '/usr/share/tomcat10/bin/catalina.sh',
    args: ['run'],
    env: {
      CATALINA_HOME: '/usr/share/tomcat10',
      CATALINA_BASE: bench.folder,
      CATALINA_OPTS:
        '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dorg.apache.catalina.startup.EXIT_ON_INIT_FAILURE=true',
    },
    ready: { prints: /Server startup in/ },
    logs: { 'error-log': log },
    stopSignal: 'SIGKILL',
  });
  return {
    url: `http://127.0.0.1:${port}/app/`,
    port,
    service,
    log,
    configure: async (next) => {
      write(next);
      await service.restart();
    },
  };
}

/** Starts Tomcat with these parts. */
export async function startTomcat(bench: Bench, parts?: TomcatParts): Promise<Tomcat> {
  const tomcat = await planTomcat(bench, parts);
  await tomcat.service.start();
  return tomcat;
}

/** The log in commands. */
export const fillLog = ({ tomcat }: { tomcat: Tomcat }) => ({ '/var/log/tomcat10/catalina.out': tomcat.log });
