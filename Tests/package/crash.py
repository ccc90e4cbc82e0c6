"""Kills `swell render` at many moments, starts two at once, and fills the disk.

Called by run.sh in a repository whose platform `load` takes an Application's objects from each file of
data/load. Prints a line for each promise; the exit status is not 0 if one was broken.
"""

import os
import pathlib
import random
import re
import shutil
import signal
import subprocess
import sys
import time

APPLICATIONS = 60
OBJECTS = 30
STAGED = re.compile(r"\.swell-[0-9a-f]{16}\.tmp")
RENDERED = pathlib.Path("rendered")

failed = False


def expect(name, problems):
    global failed
    problems = list(problems)
    print("FAIL" if problems else "ok  ", name, flush=True)
    for problem in problems[:10]:
        print(f"     {problem}")
    failed = failed or bool(problems)


# --- Two versions of the data: files that stay, change, go away, and new ones in new folders ---


def config_map(application, number, version):
    changes = 5 <= number < 25
    is_new = number >= OBJECTS
    text = f"{application}-{number}-{version if changes else 'same'} " * 40
    namespace = f"\n  namespace: new-{application}" if is_new else ""
    return (
        f"apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: map-{number:02}{namespace}\n"
        + "data:\n"
        + "".join(f"  key-{line}: {text}\n" for line in range(3))
    )


def write_data(version):
    numbers = range(OBJECTS) if version == "a" else [*range(25), *range(30, 35)]
    folder = pathlib.Path("data/load")
    folder.mkdir(parents=True, exist_ok=True)
    for application in range(APPLICATIONS):
        maps = [config_map(application, number, version) for number in numbers]
        (folder / f"{application:02}.yaml").write_text("---\n".join(maps))


def start(*arguments):
    return subprocess.Popen(
        ["bin/swell", *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def finish(process):
    out, err = process.communicate()
    return process.returncode, out, err


def swell(*arguments):
    return finish(start(*arguments))


# --- What stands in a folder ---


def read(folder):
    """The files by their paths, and what a render staged and did not finish."""
    files, staged = {}, []
    for place, folders, names in os.walk(folder):
        for name in [*folders, *names]:
            if STAGED.fullmatch(name):
                staged.append(f"{place}/{name}")
        folders[:] = [name for name in folders if not STAGED.fullmatch(name)]
        for name in names:
            if not STAGED.fullmatch(name):
                path = pathlib.Path(place, name)
                files[str(path.relative_to(folder))] = path.read_bytes()
    return files, staged


def torn(files, old, new):
    """What is neither as it was nor complete."""
    for path in files:
        if files[path] not in (old.get(path), new.get(path)):
            yield f"{path} is neither old nor new ({len(files[path])} bytes)"
    unwritten = [path for path in new if files.get(path) != new[path]]
    for path in old:
        if path not in files and path in new:
            yield f"{path} is gone"
        elif path not in files and unwritten:
            yield f"{path} was removed before {unwritten[0]} was written"
    if any(path not in old and path.startswith("load/prod/applications/") for path in files):
        for path in unwritten:
            if "/applications/" not in path and "/map-" in path:
                yield f"an Application is there before {path}"


def complete(folder, expected, *options):
    files, staged = read(folder)
    for path in sorted({*files, *expected}):
        if files.get(path) != expected.get(path):
            yield f"{path} is not as expected"
    yield from (f"{path} is left" for path in staged)
    status, out, err = swell("check", *options)
    if status != 0:
        yield f"check: exit status {status}: {(out + err).strip()[:300]}"


# --- Killed ---


def recover(new):
    status, _, err = swell("render", "--quiet")
    if status != 0:
        yield f"render: exit status {status}: {err.strip()[:300]}"
    yield from complete(RENDERED, new)


def kill(old, new, has_come):
    """Starts a render and kills it as soon as `has_come`; says what then stands there, and what is wrong."""
    process = start("render", "--quiet")
    started = time.monotonic()
    while process.poll() is None and not has_come(time.monotonic() - started):
        pass
    process.send_signal(signal.SIGKILL)
    status, _, _ = finish(process)
    files, staged = read(RENDERED)
    problems = list(torn(files, old, new))
    # status 0 is a render that was faster
    finished = files == new and not staged
    begun = files != old or bool(staged)
    if files != new and swell("check", "--quiet")[0] != 1:
        problems.append("check does not see that files are missing or stale")
    hit = status == -signal.SIGKILL and begun and not finished
    return problems, hit, hit and bool(staged)


def after(seconds):
    return lambda elapsed: elapsed > seconds


def once_written(application, number):
    """When a file of the application is no longer the one that stands there now."""
    path = f"rendered/load/prod/load-{application:02}/load-{application:02}/configmap-map-{number:02}.yaml"

    def inode():
        try:
            return os.stat(path).st_ino
        except FileNotFoundError:
            return None

    before = inode()
    return lambda _: inode() != before


def check_kills(versions, seed):
    chance = random.Random(seed)
    write_data("a")
    started = time.monotonic()
    expect("the first render is complete", recover(versions["a"]))
    # only where the kills by time fall depends on it
    usual = (time.monotonic() - started) / 2

    plan = ["time"] * 10 + ["write"] * 14 + ["first"] * 8
    chance.shuffle(plan)
    problems, unrecovered, hits, inside = [], [], 0, 0
    current = "a"
    for kind in plan:
        target = "b" if current == "a" else "a"
        old = versions[current]
        if kind == "first":
            shutil.rmtree(RENDERED)
            old = {}
        write_data(target)
        if kind == "time":
            has_come = after(usual * chance.uniform(0.02, 1.0))
        else:
            has_come = once_written(chance.randrange(APPLICATIONS), chance.randrange(5, 25))
        found, hit, left_staged = kill(old, versions[target], has_come)
        hits += hit
        inside += left_staged
        problems += [f"{kind}: {each}" for each in found]
        unrecovered += [f"{kind}: {each}" for each in recover(versions[target])]
        current = target
    expect(f"{len(plan)} kills, {hits} of them between the first and the last write and {inside} "
           "within one: every file is old or new", problems)
    expect("enough kills hit a render that was writing", [] if hits >= 12 else [f"{hits} did"])
    expect("after each, a render completes, nothing staged is left, and check is clean", unrecovered)
    return current


def check_interrupts(versions, current, seed, rounds=16):
    """Ended by a signal that asks for it: nothing half written is left, and the exit status says so."""
    chance = random.Random(seed)
    problems, hits = [], 0
    for number in range(rounds):
        target = "b" if current == "a" else "a"
        old = versions[current]
        if number % 4 == 3:
            shutil.rmtree(RENDERED)
            old = {}
        write_data(target)
        has_come = once_written(chance.randrange(APPLICATIONS), chance.randrange(5, 25))
        process = start("render", "--quiet")
        started = time.monotonic()
        while process.poll() is None and not has_come(time.monotonic() - started):
            pass
        asked = signal.SIGINT if number % 2 else signal.SIGTERM
        process.send_signal(asked)
        status, _, err = finish(process)
        files, staged = read(RENDERED)
        problems += torn(files, old, versions[target])
        problems += [f"{path} is left" for path in staged]
        if status == 128 + asked:
            hits += 1
            if "interrupted; every file is either as it was or complete" not in err:
                problems.append(f"it says nothing of the interruption: {err.strip()[:300]}")
        elif status not in (0, -asked):
            problems.append(f"exit status {status}: {err.strip()[:300]}")
        problems += recover(versions[target])
        current = target
    expect(f"{rounds} interruptions, {hits} of them while it wrote: every file is old or new, and nothing staged is left",
           problems)
    expect("enough of them hit a render that was writing", [] if hits >= rounds // 3 else [f"{hits} did"])
    return current


def check_hang_up(versions, current):
    """As under `nohup`: a signal that the parent ignores doesn't end a rendering."""
    target = "b" if current == "a" else "a"
    write_data(target)
    has_come = once_written(3, 7)
    process = subprocess.Popen(
        ["bin/swell", "render", "--quiet"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        preexec_fn=lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN),
    )
    while process.poll() is None and not has_come(0):
        pass
    process.send_signal(signal.SIGHUP)
    status, _, err = finish(process)
    problems = [f"exit status {status}: {err.strip()[:300]}"] if status != 0 else []
    expect("a hang-up that is ignored ends nothing", [*problems, *complete(RENDERED, versions[target])])
    return target


def check_the_check(old, new):
    """Each of these is what a careless writer would leave."""
    path = next(path for path in sorted(new) if old.get(path, new[path]) != new[path])
    gone = next(path for path in sorted(old) if path not in new)
    careless = {
        "half a file": {**old, path: new[path][: len(new[path]) // 2]},
        "an empty file": {**old, path: b""},
        "a file deleted first": {name: text for name, text in old.items() if name != path},
        "a file removed too early": {name: text for name, text in old.items() if name != gone},
    }
    missed = [name for name, files in careless.items() if not list(torn(files, old, new))]
    expect("what a careless writer would leave is found", missed)


# --- Two at once ---


def check_pairs(versions, current, rounds=8):
    problems, locked = [], 0
    for _ in range(rounds):
        current = "b" if current == "a" else "a"
        write_data(current)
        results = [finish(each) for each in [start("render"), start("render")]]
        for status, out, err in results:
            if status == 1 and "another swell is working on 'rendered'" in err and not out:
                locked += 1
            elif status != 0:
                problems.append(f"exit status {status}: {err.strip()[:300]}")
        if all(status for status, _, _ in results):
            problems.append("none of the two rendered")
        problems += complete(RENDERED, versions[current])
    expect(f"two renders at once, {rounds} times: one is locked out ({locked}) or has nothing to do, "
           "and the tree is right", problems)
    return current


# --- No room ---


def mount(options, folder):
    return subprocess.run(
        ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)],
        capture_output=True, text=True, check=False,
    )


def check_full_disk(versions, scratch):
    if os.geteuid() != 0:
        print("skipped a full disk: only root can mount a small one")
        return
    disk = scratch / "disk"
    disk.mkdir()
    result = mount("size=64m", disk)
    if result.returncode != 0:
        print(f"skipped a full disk: it can't be mounted: {result.stderr.strip()}")
        return
    try:
        for limit in ("blocks", "inodes"):
            fill(versions, disk, limit)
    finally:
        subprocess.run(["umount", "--lazy", str(disk)], check=False)


def fill(versions, disk, limit):
    folder = disk / limit
    options = ("--output", str(folder), "--quiet")
    write_data("a")
    swell("render", *options)
    status = os.statvfs(disk)
    if limit == "blocks":
        small = f"size={(status.f_blocks - status.f_bfree) * status.f_frsize + 400_000}"
    else:
        small = f"nr_inodes={status.f_files - status.f_ffree + 100}"
    mount(f"remount,{small}", disk)
    write_data("b")
    code, out, err = swell("render", *options)
    problems = []
    if code != 1 or out or "No space left on device" not in err or str(folder) not in err:
        problems.append(f"exit status {code}, stdout {out[:100]!r}, stderr {err.strip()[:300]!r}")
    expect(f"a disk without {limit}: exit status 1, and the message names path and reason", problems)
    files, staged = read(folder)
    problems = list(torn(files, versions["a"], versions["b"]))
    if files in (versions["a"], versions["b"]):
        problems.append("the disk was full too early or too late to prove anything")
    expect(f"a disk without {limit}: every file is old or new", problems)
    expect(f"a disk without {limit}: nothing staged takes the little room left", staged)
    mount("remount,size=64m,nr_inodes=100000", disk)
    code, _, err = swell("render", *options)
    problems = [f"exit status {code}: {err.strip()[:300]}"] if code != 0 else []
    expect(f"a disk without {limit}: with room made, render completes",
           [*problems, *complete(folder, versions["b"], *options)])


def main():
    scratch = pathlib.Path(sys.argv[1])
    versions = {}
    for version in "ab":
        write_data(version)
        folder = scratch / f"expected-{version}"
        status, _, err = swell("render", "--quiet", "--output", str(folder))
        if status != 0:
            sys.exit(f"FAIL the data renders: {err}")
        versions[version] = read(folder)[0]
    check_the_check(versions["a"], versions["b"])
    current = check_kills(versions, seed=1)
    current = check_interrupts(versions, current, seed=2)
    current = check_hang_up(versions, current)
    check_pairs(versions, current)
    check_full_disk(versions, scratch)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
