// What the page asks of the server on this machine; all addresses are relative to the page's own, which holds the key.
export class Failure extends Error {
  constructor(kind, message) {
    super(message);
    // "gone": no answer; "changed": the table is not what was seen; "refused": a message for the reader.
    this.kind = kind;
  }
}

async function answered(promise) {
  let response;
  let answer;
  try {
    response = await promise;
    answer = await response.json();
  } catch {
    throw new Failure("gone", "");
  }
  if (response.ok) return answer;
  throw new Failure(response.status === 409 ? "changed" : "refused", answer.error ?? String(response.status));
}

export const ask = (path, question = {}) => {
  const query = new URLSearchParams(question).toString();
  return answered(fetch(query ? `${path}?${query}` : path));
};

export const tell = (path, said) => answered(fetch(path, {
  method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(said),
}));
