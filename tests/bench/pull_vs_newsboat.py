#!/usr/bin/env python3
"""Measures a pull beside newsboat's reload, of the same files from the same private nginx, in one run.

    tests/bench/pull_vs_newsboat.py --ctl build/bin/dutydeskctl                 500 feeds of 50 posts of 620 characters
    tests/bench/pull_vs_newsboat.py --ctl build/bin/dutydeskctl --grow          and 5,000 feeds of 20: in proportion?
    tests/bench/pull_vs_newsboat.py --ctl build/bin/dutydeskctl --profile       where the pull's time goes, by perf

Cold is an empty cache and a new store; again is a second time, when the server answers 304 to everything. Ours are
fetched, screened by 1,000 rules, stored durably and searchable; newsboat's are parsed and stored. Needs the Debian
packages nginx-light and newsboat (--alone: without newsboat), and linux-perf for --profile.
"""
import argparse
import datetime
import json
import os
import pathlib
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.request
from xml.sax.saxutils import escape, quoteattr

from feed_texts import Texts, keywords

NUMERALS = "零一二三四五六七八九"
PASSWORD = "a-password-for-measuring"


def fail(words):
    sys.exit(f"pull_vs_newsboat: {words}")


def mark(feed):
    """Found in every post of the feed, and in no other feed's."""
    return "第" + "".join(NUMERALS[int(digit)] for digit in f"{feed:05}") + "批"


def write_feeds(folder, feeds, items, han, even):
    folder.mkdir()
    texts = Texts(feeds * 1000 + items, han, even)
    began = datetime.datetime(2026, 11, 1, tzinfo=datetime.timezone.utc)
    for feed in range(feeds):
        parts = [f'<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>论坛{feed}</title>'
                 f'<link>http://forum.example/{feed}</link><description>帖子</description>']
        for item in range(items):
            text = texts.post()
            when = (began + datetime.timedelta(minutes=feed + 60 * item)).strftime("%a, %d %b %Y %H:%M:%S +0000")
            parts.append(f'<item><title>{escape(text[:18])}</title><link>http://forum.example/{feed}/{item}</link>'
                         f'<guid>{feed}-{item}</guid><pubDate>{when}</pubDate>'
                         f'<description>{escape(mark(feed) + text)}</description></item>\n')
        (folder / f"{feed}.xml").write_text("".join(parts) + "</channel></rss>\n", encoding="utf-8")


class Nginx:
    """A private server on a loopback port; ends with the block."""

    def __init__(self, folder, root):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self._folder = folder
        (folder / "nginx").mkdir()
        temps = "".join(f"  {kind}_temp_path {folder}/nginx/{kind};\n"
                        for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        user = "user root root;" if os.getuid() == 0 else ""  # else its workers could not read our folder
        self._conf = folder / "nginx.conf"
        self._conf.write_text(f"""
daemon off; {user} worker_processes 1; pid {folder}/nginx.pid; error_log {folder}/nginx-error.log;
events {{ worker_connections 512; }}
http {{
  access_log off; sendfile on; keepalive_requests 100000; types {{ application/rss+xml xml; }}
{temps}  server {{ listen 127.0.0.1:{self.port}; root {root}; }}
}}
""")

    def __enter__(self):
        self._process = subprocess.Popen([NGINX, "-p", str(self._folder), "-c", str(self._conf)],
                                         stderr=subprocess.DEVNULL)
        for _ in range(100):
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{self.port}/0.xml", timeout=5).read()
                return self
            except OSError:
                if self._process.poll() is not None:
                    break
                time.sleep(0.05)
        self.__exit__()
        fail("nginx did not start: " + (self._folder / "nginx-error.log").read_text())

    def __exit__(self, *_):
        self._process.send_signal(signal.SIGTERM)
        self._process.wait()


class Run:
    """A program's end: its time on the wall and on the processors, its greatest memory, what it wrote."""

    def __init__(self, command, **options):
        began = time.monotonic()
        with tempfile.TemporaryFile() as out:
            process = subprocess.Popen([str(word) for word in command], stdout=out, stderr=subprocess.DEVNULL, **options)
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            out.seek(0)
            self.output = out.read().decode()
        self.seconds = time.monotonic() - began
        self.processor = usage.ru_utime + usage.ru_stime
        self.mebibytes = usage.ru_maxrss / 1024
        if process.returncode != 0:
            fail(f"{' '.join(map(str, command))} ended with {process.returncode}")


def tell(what, run):
    print(f"  {what:24} {run.seconds:7.2f} s   processor {run.processor:6.2f} s   memory {run.mebibytes:6.0f} MiB",
          flush=True)


def newsboat(folder, addresses):
    home = folder / "newsboat"
    home.mkdir()
    (home / "urls").write_text("\n".join(addresses) + "\n")
    (home / "config").write_text("reload-threads 8\n")
    command = [NEWSBOAT, "-q", "-u", home / "urls", "-C", home / "config", "-c", home / "cache.db", "-x", "reload"]
    runs = []
    for what in ("newsboat cold", "newsboat again"):
        runs.append(Run(command, env={**os.environ, "HOME": str(home)}))
        tell(what, runs[-1])
    return runs, sqlite3.connect(home / "cache.db").execute("SELECT count(*) FROM rss_item").fetchone()[0]


class Office:
    """A new store with the sources and 1,000 rules."""

    def __init__(self, ctl, folder, addresses, often):
        self._ctl, self._folder = ctl, folder
        self.store = folder / "office.db"
        (folder / "password").write_text(PASSWORD + "\n")
        self._ask("init", "--office", "量速办", "--user", "量速员", "--password-file", folder / "password")
        as_person = ["--as", "量速员", "--password-file", folder / "password"]
        self._ask("network", "allow", "127.0.0.0/8", *as_person)
        outlines = "".join(f"<outline type='rss' text='论坛{number}' xmlUrl={quoteattr(address)}/>"
                           for number, address in enumerate(addresses))
        (folder / "sources.opml").write_text(f"<opml version='2.0'><body>{outlines}</body></opml>", encoding="utf-8")
        self._ask("source", "import", folder / "sources.opml", *as_person)
        rules = [{"name": word, "query": word, "tier": 1 + number % 3}
                 for number, word in enumerate(keywords(1000, often))]
        (folder / "rules.json").write_text(json.dumps({"rules": rules}), encoding="utf-8")
        self._ask("rule", "import", folder / "rules.json", *as_person)

    def _ask(self, *words):
        return Run([self._ctl, *words, "--store", self.store]).output

    def pull(self, what, before=()):
        run = Run([*before, self._ctl, "pull", "--all", "--store", self.store])
        tell(what, run)
        run.summary = json.loads(run.output)
        return run

    def count_found(self, query):
        return len(self._ask("search", query).splitlines())

    def bytes(self):
        return sum(path.stat().st_size for path in self._folder.glob("office.db*"))


def check(office, feeds, items, first, again, samples):
    """Everything is there, and every post is found by what only its feed's posts hold."""
    if first.summary["new"] != feeds * items or first.summary["failed"]:
        fail(f"the first pull brought {first.summary}")
    if again.summary["new"] or again.summary["revised"] or again.summary["failed"]:
        fail(f"the second pull brought {again.summary}")
    for feed in range(0, feeds, max(1, feeds // samples)):
        found = office.count_found(mark(feed))
        if found != items:
            fail(f"{found} posts of feed {feed} were found, not {items}")


def measure(options, feeds, items):
    folder = pathlib.Path(tempfile.mkdtemp(prefix="dutydesk-pull-"))
    try:
        print(f"{feeds} feeds of {items} posts of {options.han} characters, load {os.getloadavg()[0]:.1f}", flush=True)
        write_feeds(folder / "feeds", feeds, items, options.han, options.even)
        with Nginx(folder, folder / "feeds") as server:
            addresses = [f"http://127.0.0.1:{server.port}/{feed}.xml" for feed in range(feeds)]
            if not options.alone:
                theirs, stored = newsboat(folder, addresses)
                if stored != feeds * items:
                    fail(f"newsboat stored {stored} posts")
            office = Office(options.ctl, folder, addresses, options.often)
            profile = [PERF, "record", "-q", "-F", "499", "-o", folder / "perf.data", "--"] if options.profile else []
            first = office.pull("dutydesk cold", profile)
            again = office.pull("dutydesk again")
            check(office, feeds, items, first, again, options.samples)
        if not options.alone:
            print(f"  ours to theirs: cold {first.seconds / theirs[0].seconds:.2f}, "
                  f"again {again.seconds / theirs[1].seconds:.3f}")
        print(f"  {feeds * items / first.seconds:.0f} posts/s, {feeds / first.seconds:.0f} feeds/s, "
              f"{first.summary['flagged']} flags, {office.bytes() / 2**20:.0f} MiB of store, "
              f"load {os.getloadavg()[0]:.1f}", flush=True)
        if options.profile:
            for by in ("comm", "dso", "dso,symbol"):
                subprocess.run([PERF, "report", "--stdio", "--no-children", "-g", "none", "-i", folder / "perf.data",
                                "--sort", by, "--percent-limit", "0.7"], stderr=subprocess.DEVNULL, check=False)
        return first.seconds
    finally:
        if options.keep:
            print("  kept:", folder)
        else:
            shutil.rmtree(folder, ignore_errors=True)


def tool(name, package):
    path = shutil.which(name, path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin")
    return path or fail(f"{name} is not here: apt-get install {package}")


parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("--ctl", required=True, type=pathlib.Path, help="the built dutydeskctl")
parser.add_argument("--feeds", type=int, default=500)
parser.add_argument("--items", type=int, default=50)
parser.add_argument("--han", type=int, default=620, help="characters of a post")
parser.add_argument("--grow", action="store_true", help="then 5,000 feeds of 20 posts as well")
parser.add_argument("--alone", action="store_true", help="without newsboat")
parser.add_argument("--even", action="store_true", help="characters by lot, the worst for the index")
parser.add_argument("--often", action="store_true", help="rules that flag every post")
parser.add_argument("--profile", action="store_true", help="perf of the first pull")
parser.add_argument("--samples", type=int, default=100, help="feeds whose posts are looked for afterwards")
parser.add_argument("--keep", action="store_true", help="keep the folder")
arguments = parser.parse_args()
arguments.ctl = arguments.ctl.resolve()
NGINX = tool("nginx", "nginx-light")
NEWSBOAT = None if arguments.alone else tool("newsboat", "newsboat")
PERF = tool("perf", "linux-perf") if arguments.profile else None

signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that the server ends and the folder goes then too
seconds = measure(arguments, arguments.feeds, arguments.items)
if arguments.grow:
    more = measure(arguments, 5000, 20)
    print(f"posts {100_000 / (arguments.feeds * arguments.items):.1f} times as many, feeds "
          f"{5000 / arguments.feeds:.1f} times, time {more / seconds:.1f} times")
