// Keeps what an editor has typed when the log-in has run out or the server is out of reach: the
// form stays, log-in opens beside it, and then what the editor had asked for is done. Keeps it too
// when Wagtail is saving by itself: a button waits for that, and what is typed meanwhile is saved.

const PAUSE = 3000; // milliseconds between two looks at whether the way is free again
const PATIENCE = 10000; // milliseconds that a button waits for Wagtail, and Wagtail for a button
const SET_BY_SERVER = /^(csrfmiddlewaretoken|loaded_revision_.*|overwrite_revision_id|comments-.*)$/;

const dialog = document.getElementById("session-guard");
let writer = null; // who opened the form
let held = null; // the form that waits, with the button that sent it
let hasTriedAgain = false; // what fails twice fails for another reason
let next = null; // the timer of the next look
let underWay = null; // what Wagtail is saving by itself: the form's data, and what waits for its end
let sentAt = -PATIENCE; // when a button last sent the form

async function state() {
  try {
    const answer = await fetch(dialog.dataset.state, {
      cache: "no-store",
      headers: { "X-Requested-With": "XMLHttpRequest" },
    });
    if (answer.status === 403) return { name: "logged-out" };
    if (!answer.ok) return { name: "away" };
    const who = await answer.json();
    renewToken(who.token);
    writer ??= who.user;
    return { name: who.user === writer ? "ready" : "another", who };
  } catch {
    return { name: "away" };
  }
}

// A log-in changes the token, and the form still holds the old one.
function renewToken(token) {
  for (const field of document.querySelectorAll("input[name=csrfmiddlewaretoken]")) {
    field.value = token;
  }
  if (window.wagtailConfig) window.wagtailConfig.CSRF_TOKEN = token;
}

function show({ name, who }) {
  for (const part of dialog.querySelectorAll("[data-when]")) {
    part.hidden = part.dataset.when !== name;
    part.querySelector("h2").id = part.hidden ? "" : "session-guard-title";
    part.querySelector("p").id = part.hidden ? "" : "session-guard-text";
  }
  if (who) dialog.querySelector("[data-name]").textContent = who.name;
  if (!dialog.open) dialog.showModal();
}

async function look() {
  clearTimeout(next);
  const now = await state();
  await endOfSaving();
  if (!held) return;
  if (now.name === "ready") goOn();
  else {
    show(now);
    if (now.name !== "another") next = setTimeout(look, PAUSE);
  }
}

// Wagtail saves by itself what has not been saved; a button does what it says.
function goOn() {
  const { form, button, bySelf } = held;
  leave();
  if (bySelf) {
    form.dispatchEvent(new CustomEvent("w-unsaved:add", { bubbles: true }));
    return;
  }
  form.dataset.guarded = "passed";
  sentAt = performance.now();
  if (button) button.disabled = false; // a disabled one would not be sent with the form
  form.requestSubmit(button);
}

function leave() {
  clearTimeout(next);
  held?.button?.setAttribute("data-w-progress-loading-value", "false");
  held = null;
  if (dialog.open) dialog.close();
}

function holdForm(event) {
  const form = event.target;
  if (!form.matches("[data-edit-form]")) return;
  if (form.dataset.guarded === "passed") {
    delete form.dataset.guarded;
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  held = { form, button: event.submitter };
  look();
}

// Wagtail saves by itself; that fails for want of a log-in, for a token that a log-in in another tab
// has changed, or for a server that is down. A lost connection is told by Wagtail, which tries again.
function noteFailedSave(event) {
  if (held || hasTriedAgain || event.detail.type !== "server_error") return;
  hasTriedAgain = true;
  held = { form: event.target, bySelf: true };
  look();
}

// What the editor has written: not what the server sets when it has saved.
function written(data) {
  const own = [...data].filter(([name]) => !SET_BY_SERVER.test(name));
  return JSON.stringify(own.map(([name, value]) => [name, value.name ?? value]));
}

// What a button sends holds all that Wagtail would save, and two at once make a page twice.
function noteSaving(event) {
  const { target: form, detail } = event;
  if ((held && !held.bySelf) || performance.now() - sentAt < PATIENCE) {
    event.preventDefault();
    event.stopImmediatePropagation();
  } else {
    underWay = { form, sent: written(detail.formData), waiting: [] };
  }
}

function endOfSaving() {
  if (!underWay) return;
  return new Promise((resolve) => {
    underWay.waiting.push(resolve);
    setTimeout(resolve, PATIENCE);
  });
}

// Wagtail takes the form as it stands now for what it has saved.
function noteSaved() {
  hasTriedAgain = false;
  if (!underWay) return;
  const { form, sent } = underWay;
  noteEnd();
  if (held || written(new FormData(form)) === sent) return;
  form.dispatchEvent(new CustomEvent("w-unsaved:add", { bubbles: true }));
}

function noteEnd() {
  underWay?.waiting.forEach((resolve) => resolve());
  underWay = null;
}

dialog.addEventListener("cancel", leave);
dialog.addEventListener("click", ({ target }) => {
  if (target.closest("[data-stay]")) leave();
  if (target.closest("[data-go-on]")) goOn();
});
document.addEventListener("submit", holdForm, { capture: true });
document.addEventListener("w-autosave:save", noteSaving, { capture: true });
document.addEventListener("w-autosave:success", noteSaved);
document.addEventListener("w-autosave:error", noteEnd);
document.addEventListener("w-autosave:error", noteFailedSave);
window.addEventListener("focus", () => held && look());
window.addEventListener("online", () => held && look());
state();
