; An installer for Windows, for one user and without administrator rights, of what PyInstaller built:
;     iscc /DVersion=0.1.0 packaging\briefing.iss
; Where BRIEFING_SIGN_WINDOWS is a command that signs the file named last, the installer and what removes it are signed:
;     iscc /DVersion=0.1.0 "/Sbriefing=%BRIEFING_SIGN_WINDOWS% $f" packaging\briefing.iss
#ifndef Version
  #error Say which version: iscc /DVersion=0.1.0 packaging\briefing.iss
#endif

[Setup]
AppId={{E2077B24-C8D3-47D8-86F6-8C3129615FAD}
AppName=Briefing
AppVersion={#Version}
AppVerName=Briefing {#Version}
AppPublisher=Briefing contributors
AppCopyright=Copyright (c) 2026 Briefing contributors. MIT licence.
VersionInfoVersion={#Version}
VersionInfoDescription=Briefing
DefaultDirName={autopf}\Briefing
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ChangesAssociations=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
SetupIconFile=..\build\briefing\app.ico
UninstallDisplayIcon={app}\briefingw.exe
OutputDir=..\dist
OutputBaseFilename=briefing-{#Version}-setup
Compression=lzma2
SolidCompression=yes
#if GetEnv("BRIEFING_SIGN_WINDOWS") != ""
SignTool=briefing
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[InstallDelete]
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\dist\briefing\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\Briefing"; Filename: "{app}\briefingw.exe"; AppUserModelID: "local.briefing.Briefing"

[Registry]
Root: HKA; Subkey: "Software\Classes\.briefing"; ValueType: string; ValueData: "Briefing.Document"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.briefing"; ValueType: string; ValueName: "Content Type"; ValueData: "application/x-briefing+yaml"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.briefing\OpenWithProgids"; ValueType: string; ValueName: "Briefing.Document"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Briefing.Document"; ValueType: string; ValueData: "Briefing"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Briefing.Document\DefaultIcon"; ValueType: string; ValueData: "{app}\_internal\document.ico"
Root: HKA; Subkey: "Software\Classes\Briefing.Document\shell\open\command"; ValueType: string; ValueData: """{app}\briefingw.exe"" ""%1"""
