"use strict";
(function () {
  var body = document.body;
  var places = Array.prototype.slice.call(document.querySelectorAll(".place"));
  var at = -1;
  function element(id) { return document.getElementById(id); }
  function show(index) {
    if (!places.length) { return; }
    at = (index + places.length) % places.length;
    var old = document.querySelector(".current");
    if (old) { old.classList.remove("current"); }
    var box = places[at].closest(".changed");
    for (var fold = box.closest("details"); fold; fold = fold.parentElement.closest("details")) {
      fold.open = true;
    }
    box.classList.add("current");
    box.setAttribute("tabindex", "-1");
    box.focus({ preventScroll: true });
    box.scrollIntoView({ block: "center" });
    element("count").textContent = (at + 1) + " of " + places.length;
  }
  function view(number) { element("view-" + number).checked = true; if (at >= 0) { show(at); } }
  function unfold() {
    var folds = Array.prototype.slice.call(document.querySelectorAll(".fold"));
    var open = folds.some(function (fold) { return !fold.open; });
    folds.forEach(function (fold) { fold.open = open; });
  }
  function help() { var keys = element("keys"); if (keys.open) { keys.close(); } else { keys.showModal(); } }
  document.querySelector(".steps").hidden = false;
  element("next").onclick = function () { show(at + 1); };
  element("previous").onclick = function () { show(at < 0 ? -1 : at - 1); };
  element("help").onclick = help;
  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey) { return; }
    switch (event.key) {
      case "n": show(at + 1); break;
      case "p": show(at < 0 ? -1 : at - 1); break;
      case "1": case "2": case "3": view(event.key); break;
      case "u": unfold(); break;
      case "?": help(); break;
      default: return;
    }
    event.preventDefault();
  });
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll(".fold").forEach(function (fold) { fold.open = true; });
  });
  body.classList.add("live");
})();
