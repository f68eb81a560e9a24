// The register's own process as it is, with the port that Electron would give it.
import '../electron-host/parentPort.ts';
import '../../src/main/register/registerProcess.ts';
