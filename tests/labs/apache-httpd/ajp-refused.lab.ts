import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, startApache } from '../software/apache-httpd.ts';
import { passTo } from '../software/apache-proxy.ts';

export const lab = defineLab({
  title: 'An ajp target where nothing listens, as Tomcat comes without its AJP connector',
  software: ['apache-httpd'],
  fault: 'connection-refused',
  async given(bench) {
    const [ajp, http] = [await bench.port(), await bench.faultServer(answers())];
    const parts = { ...passTo(`ajp://127.0.0.1:${ajp}/`), modules: ['proxy', 'proxy_ajp'] };
    return { ajp, http, apache: await startApache(bench, parts) };
  },
  when: ask,
  then: {
    status: 503,
    prints: ['apache-httpd/ajp-connect-failed', 'apache-httpd/service-unavailable-page'],
  },
  check: {
    run: "ss -ltn 'sport = :<port>'",
    fill: ({ ajp }) => ({ '<port>': ajp }),
    remains: 'The fix names another port, where the application does listen.',
    shows: /^State.*\n$/,
  },
  fix: {
    says: 'Pass requests to the HTTP connector, which listens.',
    do: ({ apache, http }) => apache.configure(passTo(`http://${http.address}/`)),
  },
  gone: { status: 200 },
});
