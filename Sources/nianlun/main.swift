import NianlunCommandLine

CommandLineTool.main()
