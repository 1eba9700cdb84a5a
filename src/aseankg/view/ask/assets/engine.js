"use strict";
// The page's side of the engine: starts the worker when it is first needed, and ends it to stop a query.
aseankg.ask.startEngine = ({ script, engine, facts }) => {
  const PAGES = 12288; // 768 MiB
  let worker = null;
  let started = null;
  let number = 0;
  const waiting = new Map();

  function call(work, given) {
    const id = number++;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, work, given });
    });
  }

  function end(reason) {
    worker?.terminate();
    worker = null;
    started = null;
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  }

  const failure = (message, broken) => Object.assign(new Error(message), { broken });

  function receive({ data: { id, result, failure: message, broken } }) {
    const call = waiting.get(id);
    if (!call) return;
    waiting.delete(id);
    if (message === undefined) return call.resolve(result);
    call.reject(failure(message, broken));
    if (broken) end(failure(message, true));
  }

  // What everything is called, once the engine holds all facts.
  function ready() {
    if (!started) {
      try {
        const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
        worker = new Worker(address);
        worker.addEventListener("message", () => URL.revokeObjectURL(address), { once: true });
        worker.addEventListener("message", receive);
        worker.addEventListener("error", (event) => end(failure(event.message ?? "", true)));
      } catch (error) {
        return Promise.reject(failure(String(error), true));
      }
      started = call("start", { engine, facts, pages: PAGES });
    }
    return started;
  }

  return {
    ready,
    ask: async (given) => { await ready(); return call("ask", given); },
    page: (given) => call("page", given),
    csv: () => call("csv", {}),
    lines: (given) => call("lines", given),
    stop: () => end(Object.assign(new Error("stopped"), { stopped: true })),
  };
};
